import { ARTICLE_KINDS } from "@/domain/articles/vocabulary";
import type { Say } from "@/domain/kernel/words";
import { type Asked, searchPath } from "@/domain/search/address";

type Props = { asked: Asked; years: readonly number[]; say: Say };

/** What narrows the stories: links, so that each answer has an address. */
export const Filters = ({ asked, years, say }: Props) => (
  <div className="narrow">
    <Row label={say("search.kind")} name={say("search.byKind")}>
      <Way asked={asked} change={{ kind: null }} word={say("search.all")} isHere={asked.kind === null} />
      {ARTICLE_KINDS.map((kind) => (
        <Way key={kind} asked={asked} change={{ kind }} word={say(`kinds.${kind}`)} isHere={asked.kind === kind} />
      ))}
    </Row>
    {years.length > 1 && (
      <Row label={say("search.year")} name={say("search.byYear")}>
        <Way asked={asked} change={{ year: null }} word={say("search.all")} isHere={asked.year === null} />
        {years.map((year) => (
          <Way key={year} asked={asked} change={{ year }} word={String(year)} isHere={asked.year === year} />
        ))}
      </Row>
    )}
  </div>
);

const Row = ({ label, name, children }: { label: string; name: string; children: React.ReactNode }) => (
  <nav aria-label={name}>
    <span aria-hidden="true">{label}</span>
    <ul>{children}</ul>
  </nav>
);

type WayProps = { asked: Asked; change: Partial<Asked>; word: string; isHere: boolean };
const Way = ({ asked, change, word, isHere }: WayProps) => (
  <li>
    <a href={searchPath({ ...asked, ...change, page: 1 })} aria-current={isHere ? "true" : undefined}>
      {word}
    </a>
  </li>
);
