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
import { midSentence, seasonName } from "@/components/show/words";
import { FeedLinks } from "@/components/site/feed-links";
import { SiteFrame } from "@/components/site/frame";
import { Stories } from "@/components/site/story-list";
import { aboutTag } from "@/domain/articles/vocabulary";
import { faceOf, leadingSeason } from "@/domain/claims/season-face";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
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
  const say = sayIn(show.publication.language);
  return pageMetadata({
    title: titleOf(say, show),
    description: leadingSeason(show.ledger)?.line ?? show.logline ?? say("show.description", { show: show.title }),
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
  const say = sayIn(publication.language);
  const leading = leadingSeason(show.ledger);
  const face = leading && faceOf(say, show.ledger, leading.id);
  const billed = show.seasons.filter((season) => season.cast.length > 0);
  return (
    <SiteFrame publication={publication}>
      <JsonLd things={showThings(show)} />
      <ShowFigure show={show} credit={publication.name} shape="banner" say={say} />
      <ShowHead show={show} say={say} />
      {face && <Answer face={face} clock={publication} />}
      {face && <DateBars entries={face.timeline} today={face.asOf} clock={publication} />}
      {face && <Known face={face} clock={publication} />}
      <FollowForm
        subject={{ kind: "show", id: show.id }}
        name={show.title}
        followers={show.followers}
        line={publication.followLine}
        say={say}
      />
      <FeedLinks page={showPath(show.slug)} of={show.title} calendar={`${showPath(show.slug)}/calendar.ics`} say={say} />
      <div className="two">
        <div>
          <section className="sec" aria-labelledby="seasons">
            <h2 id="seasons">{say("show.seasons")}</h2>
            {show.seasons.length > 0 ? (
              <SeasonTable showSlug={show.slug} seasons={show.seasons} standings={show.ledger.seasons} say={say} />
            ) : (
              <p className="silent">{say("show.noSeason")}</p>
            )}
          </section>
          {face && face.timeline.length > 0 && (
            <div className="rail wide">
              <Timeline entries={face.timeline} say={say} />
            </div>
          )}
          {billed.map((season) => (
            <section className="sec" key={season.id} aria-labelledby={`cast-${season.slug}`}>
              <h2 id={`cast-${season.slug}`}>{say("show.castOf", { season: midSentence(seasonName(say, season)) })}</h2>
              <CastList cast={season.cast} isComplete={season.isCastComplete} say={say} />
            </section>
          ))}
        </div>
        <div>
          <Stories stories={show.stories} clock={publication} silence={say("show.noStory", { show: show.title })} />
          {face && face.sources.length > 0 && (
            <div className="rail">
              <SourcesList sources={face.sources} face={{ ...face, facts: [] }} clock={publication} />
            </div>
          )}
          {show.crew.length > 0 && (
            <section className="sec" aria-labelledby="crew">
              <h2 id="crew">{say("show.madeBy")}</h2>
              <CrewList crew={show.crew} say={say} />
            </section>
          )}
          {show.titles.length > 0 && <Titles titles={show.titles} say={say} />}
          {show.relations.length > 0 && <Relations relations={show.relations} say={say} />}
        </div>
      </div>
    </SiteFrame>
  );
}

function titleOf(say: Say, show: PublicShow): string {
  const leading = leadingSeason(show.ledger);
  return leading
    ? say("show.metaTitle", { show: show.title, season: midSentence(leading.label) })
    : say("show.metaTitleBare", { show: show.title });
}

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
