import type { Metadata } from "next";
import { absolute, frontPage } from "@/app/_server/pages";
import { Board, seasonsIn } from "@/components/show/board";
import { Changed } from "@/components/site/changed";
import { Coming } from "@/components/site/coming";
import { SiteFrame } from "@/components/site/frame";
import { FrontMasthead } from "@/components/site/front-masthead";
import { Latest } from "@/components/site/latest";
import { LeadStory } from "@/components/site/lead-story";
import { ShowIndex } from "@/components/site/show-index";
import { StoryCards } from "@/components/site/story-cards";
import { JsonLd } from "./json-ld";
import { pageMetadata } from "./page-metadata";
import { publisherOf } from "./structured-data";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication, shows } = await frontPage();
  const tags = ["latest", "tracker", ...shows.map((show) => `show:${show.id}`)];
  const description = "News about television shows: one page for every show and every season, rewritten in place when the facts move.";
  return { ...pageMetadata({ title: publication.name, description, path: "/", publication, tags }), title: publication.name };
}

export default async function FrontPage() {
  const { publication, stories, shows, board, changes, coming } = await frontPage();
  const followed = seasonsIn(board);
  const [lead, ...rest] = stories;
  const drawn = newestOfOtherShows(rest, lead);
  return (
    <SiteFrame name={publication.name} masthead={<FrontMasthead publication={publication} newest={lead?.firstPublishedAt ?? null} />}>
      <JsonLd
        things={[
          { "@type": "WebSite", "@id": absolute("/#site"), name: publication.name, url: absolute("/"), inLanguage: publication.language },
          publisherOf(publication),
        ]}
      />
      {lead && <LeadStory story={lead} publication={publication} />}
      {followed > 0 && (
        <section className="board-sec" aria-labelledby="board">
          <div className="board-head">
            <h2 id="board">Where {followed === 1 ? "1 season stands" : `${followed} seasons stand`}</h2>
            <span>Each stage opens the tracker</span>
          </div>
          <Board counts={board} />
        </section>
      )}
      {(changes.length > 0 || coming.length > 0) && (
        <div className="g">
          <Changed changes={changes} clock={publication} />
          <Coming coming={coming} />
        </div>
      )}
      {drawn.length > 0 && <StoryCards stories={drawn} clock={publication} />}
      {stories.length > 0 && (
        <section className="sec" id="latest" aria-labelledby="latest-title">
          <h2 id="latest-title">Latest</h2>
          <Latest stories={stories} clock={publication} />
        </section>
      )}
      <section className="sec" id="shows" aria-labelledby="shows-title">
        <h2 id="shows-title">Shows</h2>
        {shows.length > 0 ? <ShowIndex shows={shows} /> : <p className="silent">No show is on record yet.</p>}
      </section>
    </SiteFrame>
  );
}

/** Cards under the lead: a drawing stands for a show, so no show stands there twice. */
const CARDS = 5;

function newestOfOtherShows<S extends { shows: readonly { id: string }[] }>(stories: readonly S[], lead: S | undefined): S[] {
  const seen = new Set([lead?.shows[0]?.id]);
  const cards: S[] = [];
  for (const story of stories) {
    const show = story.shows[0]?.id;
    if (cards.length === CARDS || show === undefined || seen.has(show)) continue;
    seen.add(show);
    cards.push(story);
  }
  return cards;
}
