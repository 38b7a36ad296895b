import { type NoteKind, newsPath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import { told } from "../words/told";
import { type Clock, printDay } from "./instant";

type Correction = {
  id: string;
  kind: NoteKind;
  text: string;
  publishedAt: string;
  story: { slug: string; headline: string; language: string };
};

/** What was put right in an author's own stories, newest first, with its number even where it is none. */
export const AuthorCorrections = ({ corrections, clock }: { corrections: readonly Correction[]; clock: Clock }) => {
  const say = sayIn(clock.language);
  return (
    <section className="sec" aria-labelledby="corrections">
      <h2 id="corrections">{say("author.corrections", { count: corrections.length })}</h2>
      {corrections.length === 0 ? (
        <p className="silent">{say("author.noCorrections")}</p>
      ) : (
        <ol className="put-right">
          {corrections.map((note) => (
            <li key={note.id}>
              <p>
                <strong>
                  {told(say, "note.on", {
                    kind: say(`note.${note.kind}`),
                    day: <time dateTime={note.publishedAt}>{printDay(note.publishedAt, clock)}</time>,
                  })}
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
};
