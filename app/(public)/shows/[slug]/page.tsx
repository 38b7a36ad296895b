import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { publicShow } from "@/app/_server/pages";
import { FollowForm } from "@/components/follow/follow-form";
import { Answer } from "@/components/show/answer";
import { CastList } from "@/components/show/cast-list";
import { CrewList } from "@/components/show/crew-list";
import { DateBars } from "@/components/show/date-bars";
import { ShowFigure } from "@/components/show/drawing";
import { Known } from "@/components/show/known";
import { Relations } from "@/components/show/relations";
import { SeasonTable } from "@/components/show/season-table";
import { ShowHead } from "@/components/show/show-head";
import { SourcesList } from "@/components/show/sources-list";
import { Timeline } from "@/components/show/timeline";
import { Titles } from "@/components/show/titles";
import { seasonName } from "@/components/show/words";
import { FeedLinks } from "@/components/site/feed-links";
import { SiteFrame } from "@/components/site/frame";
import { Stories } from "@/components/site/story-list";
import { aboutTag } from "@/domain/articles/vocabulary";
import { faceOf, leadingSeason } from "@/domain/claims/season-face";
import type { PublicShow } from "@/domain/shows/public-queries";
import { showPath } from "@/domain/shows/vocabulary";
import { JsonLd } from "../../json-ld";
import { nowhereMetadata, pageMetadata } from "../../page-metadata";
import { showThings } from "./structured-data";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const show = await publicShow((await params).slug);
  if (!show) return nowhereMetadata;
  return pageMetadata({
    title: titleOf(show),
    description:
      leadingSeason(show.ledger)?.line ??
      show.logline ??
      `The seasons of ${show.title}, where each is shown, its cast as billed, and every story about it.`,
    path: showPath(show.slug),
    publication: show.publication,
    tags: tagsOf(show),
    hasFeed: true,
  });
}

export default async function ShowPage({ params }: Props) {
  const show = await publicShow((await params).slug);
  if (!show) notFound();
  const { publication } = show;
  const leading = leadingSeason(show.ledger);
  const face = leading && faceOf(show.ledger, leading.id);
  const billed = show.seasons.filter((season) => season.cast.length > 0);
  return (
    <SiteFrame name={publication.name}>
      <JsonLd things={showThings(show)} />
      <ShowFigure show={show} credit={publication.name} shape="banner" />
      <ShowHead show={show} language={publication.language} />
      {face && <Answer face={face} clock={publication} />}
      {face && <DateBars entries={face.timeline} today={face.asOf} clock={publication} />}
      {face && <Known face={face} clock={publication} />}
      <FollowForm subject={{ kind: "show", id: show.id }} name={show.title} followers={show.followers} />
      <FeedLinks page={showPath(show.slug)} of={show.title} calendar={`${showPath(show.slug)}/calendar.ics`} />
      <div className="two">
        <div>
          <section className="sec" aria-labelledby="seasons">
            <h2 id="seasons">Seasons</h2>
            {show.seasons.length > 0 ? (
              <SeasonTable showSlug={show.slug} seasons={show.seasons} standings={show.ledger.seasons} language={publication.language} />
            ) : (
              <p className="silent">No season is on record.</p>
            )}
          </section>
          {face && face.timeline.length > 0 && (
            <div className="rail wide">
              <Timeline entries={face.timeline} />
            </div>
          )}
          {billed.map((season) => (
            <section className="sec" key={season.id} aria-labelledby={`cast-${season.slug}`}>
              <h2 id={`cast-${season.slug}`}>Cast of {lowered(seasonName(season))}, as billed</h2>
              <CastList cast={season.cast} isComplete={season.isCastComplete} />
            </section>
          ))}
        </div>
        <div>
          <Stories stories={show.stories} clock={publication} silence={`Nothing about ${show.title} is published yet.`} />
          {face && face.sources.length > 0 && (
            <div className="rail">
              <SourcesList sources={face.sources} face={{ ...face, facts: [] }} clock={publication} />
            </div>
          )}
          {show.crew.length > 0 && (
            <section className="sec" aria-labelledby="crew">
              <h2 id="crew">Made by</h2>
              <CrewList crew={show.crew} />
            </section>
          )}
          {show.titles.length > 0 && <Titles titles={show.titles} language={publication.language} />}
          {show.relations.length > 0 && <Relations relations={show.relations} />}
        </div>
      </div>
    </SiteFrame>
  );
}

function titleOf(show: PublicShow): string {
  const leading = leadingSeason(show.ledger);
  return leading ? `${show.title}: ${lowered(leading.label)} status, cast, timeline` : `${show.title}: seasons, cast and stories`;
}

/** "season 1" inside a sentence; a name that does not begin with our own word keeps its capital. */
const lowered = (name: string) => name.replace(/^Season\b/, "season");

/** The show, what it prints of others, and the stories it lists. */
const tagsOf = (show: PublicShow): string[] => [
  `show:${show.id}`,
  aboutTag("show", show.id),
  ...show.seasons.map((season) => `season:${season.id}`),
  ...[
    ...show.creators,
    ...show.crew,
    ...show.sources.flatMap((work) => work.authors),
    ...show.seasons.flatMap((season) => season.cast),
  ].map((person) => `person:${person.id}`),
  ...show.stories.map((story) => `article:${story.id}`),
];
