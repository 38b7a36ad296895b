import type { PageChange } from "@/domain/claims/page-changes";
import { type Clock, printDay } from "../site/instant";
import type { Note } from "./correction-note";

type Props = { firstPublishedAt: string | null; notes: readonly Note[]; changes: readonly PageChange[]; clock: Clock };

const WORDS: Record<Note["kind"], string> = {
  update: "updated",
  correction: "corrected",
  clarification: "made clearer",
  retraction: "retracted",
};

/** What was changed on this page, by the ledger and by us, newest first; nothing before a first publication. */
export function Changes({ firstPublishedAt, notes, changes, clock }: Props) {
  if (!firstPublishedAt) return null;
  const corrections = notes.filter(({ kind }) => kind === "correction" || kind === "retraction").length;
  const ours = notes.map(({ id, kind, publishedAt }) => ({ id, at: publishedAt, text: `Text ${WORDS[kind]}` }));
  const all = [...changes, ...ours].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Changes to this page</h2>
      {all.length > 0 && (
        <ol className="page-changes">
          {all.map(({ id, at, text }) => (
            <li key={id}>
              <time dateTime={at}>{printDay(at, clock)}</time> {text}
            </li>
          ))}
        </ol>
      )}
      <p className="meta">
        First published <time dateTime={firstPublishedAt}>{printDay(firstPublishedAt, clock)}</time>.{" "}
        {corrections === 0 ? "No corrections." : corrections === 1 ? "1 correction." : `${corrections} corrections.`}
      </p>
    </section>
  );
}
