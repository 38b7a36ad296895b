import { ARTICLE_KINDS, type ArticleKind } from "@/domain/articles/vocabulary";
import { type Asked, searchPath } from "@/domain/search/address";

const KIND_WORDS: Record<ArticleKind, string> = {
  news: "News",
  explainer: "Explainers",
  analysis: "Analysis",
  review: "Reviews",
  recap: "Recaps",
  interview: "Interviews",
  list: "Lists",
};

type Props = { asked: Asked; years: readonly number[] };

/** What narrows the stories: links, so that each answer has an address. */
export const Filters = ({ asked, years }: Props) => (
  <div className="narrow">
    <Row label="Kind">
      <Way asked={asked} change={{ kind: null }} word="All" isHere={asked.kind === null} />
      {ARTICLE_KINDS.map((kind) => (
        <Way key={kind} asked={asked} change={{ kind }} word={KIND_WORDS[kind]} isHere={asked.kind === kind} />
      ))}
    </Row>
    {years.length > 1 && (
      <Row label="Year">
        <Way asked={asked} change={{ year: null }} word="All" isHere={asked.year === null} />
        {years.map((year) => (
          <Way key={year} asked={asked} change={{ year }} word={String(year)} isHere={asked.year === year} />
        ))}
      </Row>
    )}
  </div>
);

const Row = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <nav aria-label={`Narrow by ${label.toLowerCase()}`}>
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
