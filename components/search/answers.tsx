import { type Asked, searchPath } from "@/domain/search/address";
import type { Answers as Found } from "@/domain/search/public-queries";
import { COUNTED_MAX, PAGE_SIZE } from "@/domain/search/vocabulary";
import { Catalogue } from "./catalogue";
import { Filters } from "./filters";
import { Pager } from "./pager";
import { FoundStories } from "./stories";

type Props = { asked: Asked; found: Found };

/** What a question found: shows, people, stories, each only where there is one; and what can be asked instead. */
export function Answers({ asked, found }: Props) {
  const isNarrowed = asked.kind !== null || asked.year !== null;
  return (
    <>
      <p className="found-count" role="status">
        {countWords(found)}
        {found.guessed !== null && (
          <>
            , spelling guessed: <b>{found.guessed}</b>
          </>
        )}
      </p>
      {found.isNearest && found.shows.length + found.people.length > 0 && (
        <p className="found-near">The nearest names we have are these.</p>
      )}
      <Catalogue found={found} language={found.publication.language} />
      {(found.stories.length > 0 || isNarrowed) && (
        <section className="sec" aria-labelledby="stories">
          <h2 id="stories">Stories</h2>
          <Filters asked={asked} years={found.years} />
          {found.stories.length > 0 ? (
            <FoundStories stories={found.stories} clock={found.publication} />
          ) : (
            <p className="silent">No story of that kind and year has these words.</p>
          )}
          <Pager asked={asked} page={found.page} last={Math.ceil(Math.min(found.total, COUNTED_MAX) / PAGE_SIZE)} />
        </section>
      )}
      <NotIt asked={asked} found={found} />
    </>
  );
}

function countWords({ shows, people, total, isNearest }: Found): string {
  if (isNearest) return "Nothing here answers to that.";
  const all = shows.length + people.length + total;
  if (total >= COUNTED_MAX) return `More than ${COUNTED_MAX.toLocaleString("en-GB")} results, the newest of them`;
  return `${all.toLocaleString("en-GB")} ${all === 1 ? "result" : "results"}`;
}

const NotIt = ({ asked, found }: Props) => (
  <p className="found-else">
    Not it?{" "}
    {asked.isExact ? (
      <a href={searchPath({ ...asked, isExact: false, page: 1 })}>Search more freely for “{asked.text}”</a>
    ) : (
      <a href={searchPath({ text: asked.text, isExact: true })}>Search exactly “{asked.text}”</a>
    )}
    {found.isNearest && (
      <>
        {" · "}
        <a href="/tracker">Every season we track</a>
      </>
    )}
    {" · "}
    <a href="/about#contact">Tell us what is missing</a>
  </p>
);
