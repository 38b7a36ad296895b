import type { TitleKind } from "@/domain/shows/vocabulary";
import { languageName, TITLE_WORDS } from "./words";

/** What else a show is called. Misspellings serve search and are never printed. */
export const Titles = ({
  titles,
  language,
}: {
  titles: readonly { text: string; kind: TitleKind; language: string }[];
  language: string;
}) => (
  <section className="sec" aria-labelledby="titles">
    <h2 id="titles">Other titles</h2>
    <dl className="rows">
      {titles.map(({ text, kind, language: code }) =>
        kind === "misspelling" ? null : (
          <div key={`${kind}:${code}:${text}`}>
            <dt>{TITLE_WORDS[kind]}</dt>
            <dd>
              <span lang={code}>{text}</span>
              <small>{languageName(code, language)}</small>
            </dd>
          </div>
        ),
      )}
    </dl>
  </section>
);
