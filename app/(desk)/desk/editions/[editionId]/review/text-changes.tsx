import type { Change } from "@/components/desk/diff-changes";
import { Runs } from "@/components/desk/diff-runs";
import { StepTo } from "./steps.client";

/** Every change as one line of words, with the way to where it stands. */
export function TextChanges({ changes, language }: { changes: readonly Change[]; language: string }) {
  if (changes.length === 0) return <p className="empty">No word differs.</p>;
  return (
    <ol className="changes">
      {changes.map(({ where, says, runs }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: changes of one comparison, in their order
        <li key={at} className="row">
          <p className="q">{where}</p>
          <p lang={language}>
            <Runs runs={runs} isPlain />
          </p>
          {says ? <p>{says}</p> : null}
          <StepTo at={at} />
        </li>
      ))}
    </ol>
  );
}
