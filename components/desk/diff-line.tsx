import type { ReactNode } from "react";
import type { LineDifference } from "@/domain/articles/difference";
import { Runs } from "./diff-runs";
import { attrWords, blockWords, formatWords, noteWords } from "./diff-words";

/** One line of the body, in the form it has, with what became of it. */
export function DiffLine({ line }: { line: LineDifference }) {
  const { form, depth, change, runs, notes } = line;
  const words = (
    <span data-block={line.id}>
      {notes.map((note) => (
        <span key={noteWords(note)} className="line-note place" data-change={note.what === "moved" ? "moved" : "changed"} tabIndex={-1}>
          {noteWords(note)}
        </span>
      ))}
      {runs.map((run) => formatWords(run)).map((says) => says && <FormatNote key={says} says={says} />)}
      <Runs runs={runs} />
    </span>
  );
  switch (form) {
    case "heading2":
      return <h3>{words}</h3>;
    case "heading3":
      return <h4>{words}</h4>;
    case "quote":
      return <blockquote>{words}</blockquote>;
    case "rule":
      return change === "same" ? <hr /> : <p>{notes.length > 0 ? words : <Came what="Divider" change={change} />}</p>;
    case "block":
      return <BlockLine line={line}>{words}</BlockLine>;
    case "bullet":
    case "number":
      return (
        <p className="line-item" style={{ marginInlineStart: `${depth * 1.5}rem` }}>
          <span aria-hidden="true">{form === "bullet" ? "•" : "–"}</span>
          <span>
            <span className="vh">List item: </span>
            {words}
          </span>
        </p>
      );
    default:
      return runs.length > 0 ? <p style={depth > 0 ? { marginInlineStart: `${depth * 1.5}rem` } : undefined}>{words}</p> : null;
  }
}

const FormatNote = ({ says }: { says: string }) => <span className="line-note">{says}</span>;

/** What has no words of its own came or went. */
const Came = ({ what, change }: { what: string; change: "inserted" | "removed" | string }) => (
  <span className="line-note place" data-change={change} tabIndex={-1}>
    {what} {change}
  </span>
);

/** A picture, a table and their like, by what they hold. */
function BlockLine({ line: { kind, change, attrs }, children }: { line: LineDifference; children: ReactNode }) {
  const isWhole = change === "inserted" || change === "removed";
  return (
    <div className="line-block">
      {isWhole ? <Came what={blockWords(kind)} change={change} /> : <b>{blockWords(kind)}</b>}
      {children}
      <dl>
        {Object.entries(attrs)
          .filter(([, value]) => /\s|^[^0-9a-f]/i.test(value) && value.length < 400)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{attrWords(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
