import type { ReactNode } from "react";
import type { Table, TableRow } from "@/domain/articles/blocks";
import type { Say } from "@/domain/kernel/words";

/** A small table. Where it is wider than the page it scrolls by itself, also by keyboard. */
export function TableBlock({ block, draw, say }: { block: Table; draw: (node: object) => ReactNode; say: Say }) {
  const caption = typeof block.attrs?.caption === "string" ? block.attrs.caption : "";
  const [head, ...rows] = listOf<TableRow>(block.content);
  if (!head) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-room" aria-label={caption || say("story.table")} tabIndex={0}>
      <table>
        {caption ? <caption>{caption}</caption> : null}
        <thead>
          <tr>{cells(head, draw)}</tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
            <tr key={at}>{cells(row, draw)}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const listOf = <T,>(content: unknown): T[] => (Array.isArray(content) ? content : []);

const cells = (row: TableRow, draw: (node: object) => ReactNode) =>
  listOf<TableRow["content"][number]>(row?.content).map((cell, at) =>
    cell?.type === "tableHeader" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: cells never change places
      <th key={at} scope="col">
        {draw(cell)}
      </th>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: cells never change places
      <td key={at}>{draw(cell)}</td>
    ),
  );
