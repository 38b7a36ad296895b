import { newsPath } from "@/domain/articles/vocabulary";
import { type Clock, printDay } from "./instant";

type Correction = {
  id: string;
  kind: string;
  text: string;
  publishedAt: string;
  story: { slug: string; headline: string; language: string };
};

/** What was put right in an author's own stories, newest first, with its number even where it is none. */
export const AuthorCorrections = ({ corrections, clock }: { corrections: readonly Correction[]; clock: Clock }) => (
  <section className="sec" aria-labelledby="corrections">
    <h2 id="corrections">Corrections ({corrections.length})</h2>
    {corrections.length === 0 ? (
      <p className="silent">Nothing in these stories is corrected so far.</p>
    ) : (
      <ol className="put-right">
        {corrections.map((note) => (
          <li key={note.id}>
            <p>
              <strong>
                {note.kind.charAt(0).toUpperCase() + note.kind.slice(1)},{" "}
                <time dateTime={note.publishedAt}>{printDay(note.publishedAt, clock)}</time>
              </strong>
            </p>
            <p>{note.text}</p>
            <p>
              <a href={newsPath(note.story.slug)} lang={note.story.language}>
                {note.story.headline}
              </a>
            </p>
          </li>
        ))}
      </ol>
    )}
  </section>
);
