import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { type Asked, searchPath } from "@/domain/search/address";
import type { Answers as Found } from "@/domain/search/public-queries";
import { COUNTED_MAX, PAGE_SIZE } from "@/domain/search/vocabulary";
import { told } from "../words/told";
import { Catalogue } from "./catalogue";
import { Filters } from "./filters";
import { Pager } from "./pager";
import { FoundStories } from "./stories";

type Props = { asked: Asked; found: Found };

/** What a question found: shows, people, stories, each only where there is one; and what can be asked instead. */
export function Answers({ asked, found }: Props) {
  const say = sayIn(found.publication.language);
  const isNarrowed = asked.kind !== null || asked.year !== null;
  return (
    <>
      <p className="found-count" role="status">
        {found.guessed === null
          ? countWords(say, found)
          : told(say, "search.guessed", { results: countWords(say, found), text: found.guessed, b: (words) => <b>{words}</b> })}
      </p>
      {found.isNearest && found.shows.length + found.people.length > 0 && <p className="found-near">{say("search.nearest")}</p>}
      <Catalogue found={found} say={say} />
      {(found.stories.length > 0 || isNarrowed) && (
        <section className="sec" aria-labelledby="stories">
          <h2 id="stories">{say("stories.title")}</h2>
          <Filters asked={asked} years={found.years} say={say} />
          {found.stories.length > 0 ? (
            <FoundStories stories={found.stories} clock={found.publication} />
          ) : (
            <p className="silent">{say("search.noStory")}</p>
          )}
          <Pager asked={asked} page={found.page} last={Math.ceil(Math.min(found.total, COUNTED_MAX) / PAGE_SIZE)} say={say} />
        </section>
      )}
      <NotIt asked={asked} found={found} say={say} />
    </>
  );
}

function countWords(say: Say, { shows, people, total, isNearest }: Found): string {
  if (isNearest) return say("search.none");
  const all = shows.length + people.length + total;
  if (total >= COUNTED_MAX) return say("search.most", { count: COUNTED_MAX });
  return say("search.results", { count: all });
}

const NotIt = ({ asked, found, say }: Props & { say: Say }) => (
  <p className="found-else ways">
    {say("search.notIt")}{" "}
    {asked.isExact ? (
      <a href={searchPath({ ...asked, isExact: false, page: 1 })}>{say("search.freely", { text: asked.text })}</a>
    ) : (
      <a href={searchPath({ text: asked.text, isExact: true })}>{say("search.exactly", { text: asked.text })}</a>
    )}
    {found.isNearest && (
      <>
        <span> · </span>
        <a href="/tracker">{say("search.tracked")}</a>
      </>
    )}
    <span> · </span>
    <a href="/about#contact">{say("search.missing")}</a>
  </p>
);
