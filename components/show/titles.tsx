import type { Say } from "@/domain/kernel/words";
import type { TitleKind } from "@/domain/shows/vocabulary";
import { languageName } from "./words";

/** What else a show is called. Misspellings serve search and are never printed. */
export const Titles = ({ titles, say }: { titles: readonly { text: string; kind: TitleKind; language: string }[]; say: Say }) => (
  <section className="sec" aria-labelledby="titles">
    <h2 id="titles">{say("show.otherTitles")}</h2>
    <dl className="rows">
      {titles.map(({ text, kind, language: code }) =>
        kind === "misspelling" ? null : (
          <div key={`${kind}:${code}:${text}`}>
            <dt>{say(`title.${kind}`)}</dt>
            <dd>
              <span lang={code}>{text}</span>
              <small>{languageName(code, say.language)}</small>
            </dd>
          </div>
        ),
      )}
    </dl>
  </section>
);
