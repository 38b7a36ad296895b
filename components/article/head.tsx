import type { ReactNode } from "react";
import { type ArticleKind, authorPath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import { Day } from "../show/day";
import { unparted } from "../show/words";
import { type Clock, printDay, printMoment } from "../site/instant";

/** Without a slug, as in a preview, a name leads nowhere. */
export type Author = { id: string; name: string; slug?: string };
type Props = {
  headline: string;
  standfirst: string;
  kind: ArticleKind;
  authors: readonly Author[];
  /** Null in a preview of what was never published. */
  firstPublishedAt: string | null;
  significantAt: string | null;
  /** The day somebody last read the sources of its season again. */
  checkedOn?: string | null;
  clock: Clock;
  answer?: ReactNode;
};

/**
 * Headline and standfirst beside who wrote it and when: three separate days, each only where there is one.
 * Where the season stands comes first after the headline; on a wide screen it is drawn below the rest.
 */
export const ArticleHead = ({ headline, standfirst, kind, authors, firstPublishedAt, significantAt, checkedOn, clock, answer }: Props) => {
  const say = sayIn(clock.language);
  return (
    <header className="head g">
      <h1>{unparted(headline)}</h1>
      {answer}
      {standfirst && <p className="stand">{standfirst}</p>}
      <dl className="dates">
        {authors.length > 0 && <Row name={say("story.by")}>{bylineOf(authors, say.language)}</Row>}
        {firstPublishedAt && (
          <Row name={say("story.published")}>
            <time dateTime={firstPublishedAt}>{printMoment(firstPublishedAt, clock)}</time>
          </Row>
        )}
        {significantAt && significantAt !== firstPublishedAt && (
          <Row name={say("story.updated")}>
            <time dateTime={significantAt}>{printDay(significantAt, clock)}</time>
          </Row>
        )}
        {checkedOn && (
          <Row name={say("story.checked")}>
            <Day day={checkedOn} clock={clock} />
          </Row>
        )}
        {kind !== "news" && <Row name={say("story.kind")}>{say(`kind.${kind}`)}</Row>}
      </dl>
    </header>
  );
};

/** "Kim Osei and Jo Galley", each leading to their stories. */
function bylineOf(authors: readonly Author[], language: string): ReactNode[] {
  const waiting = [...authors];
  return new Intl.ListFormat(language).formatToParts(authors.map(({ name }) => name)).map(({ type, value }) => {
    const author = type === "element" ? waiting.shift() : undefined;
    return author?.slug ? (
      <a key={author.id} href={authorPath(author.slug)} rel="author">
        {value}
      </a>
    ) : (
      value
    );
  });
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
