"use client";
import type { Merge } from "@/domain/articles/merge";
import { fieldWords, type Sides, textOfAny, valueWords } from "./merge-words";

/** What needs no choice, folded: what only one side changed, added or took away, and how much is the same. */
export function MergeSettled({ merge, sides }: { merge: Merge; sides: Sides }) {
  const whose = { mine: sides.titles.mine, theirs: sides.titles.theirs };
  const labels = { ...sides.before?.labels, ...sides.theirs.labels, ...sides.mine.labels };
  const fields = merge.fields.flatMap((part) =>
    part.is === "taken"
      ? [{ key: part.name, says: `${whose[part.from]}: ${fieldWords(part.name)}`, words: valueWords(part.value, labels) }]
      : [],
  );
  const blocks = merge.body.flatMap((part) => {
    if (part.is === "taken") return [{ key: part.block.attrs.id, says: whose[part.from], words: textOfAny(part.block) }];
    return part.is === "dropped" ? [{ key: part.block.attrs.id, says: `${whose[part.by]}, taken away`, words: textOfAny(part.block) }] : [];
  });
  const settled = [...fields, ...blocks];
  const same = merge.body.filter(({ is }) => is === "same").length;
  const sameWords = same === 0 ? "" : `${same} ${same === 1 ? "block is" : "blocks are"} the same.`;
  if (settled.length === 0) return <p className="q">{sameWords}</p>;
  return (
    <details className="merge-settled">
      <summary>
        {settled.length === 1 ? "1 change only one side made, in already." : `${settled.length} changes only one side made, in already.`}{" "}
        <span className="q">{sameWords}</span>
      </summary>
      <ul>
        {settled.map(({ key, says, words }) => (
          <li key={key}>
            <b>{says}.</b> {words || "Empty."}
          </li>
        ))}
      </ul>
    </details>
  );
}
