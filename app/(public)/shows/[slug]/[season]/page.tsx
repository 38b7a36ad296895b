import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { publicSeason } from "@/app/_server/pages";
import { FollowForm } from "@/components/follow/follow-form";
import { Answer } from "@/components/show/answer";
import { CastList } from "@/components/show/cast-list";
import { CrewList } from "@/components/show/crew-list";
import { FactBox } from "@/components/show/fact-box";
import { Known } from "@/components/show/known";
import { SeasonHead } from "@/components/show/season-head";
import { Siblings } from "@/components/show/siblings";
import { SourcesList } from "@/components/show/sources-list";
import { Timeline } from "@/components/show/timeline";
import { midSentence, seasonName } from "@/components/show/words";
import { Crumb } from "@/components/site/crumb";
import { FeedLinks } from "@/components/site/feed-links";
import { SiteFrame } from "@/components/site/frame";
import { Stories } from "@/components/site/story-list";
import { aboutTag } from "@/domain/articles/vocabulary";
import { faceOf } from "@/domain/claims/season-face";
import { sayIn } from "@/domain/kernel/say-in";
import type { PublicSeasonPage } from "@/domain/shows/public-queries";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { JsonLd } from "../../../json-ld";
import { nowhereMetadata, pageMetadata } from "../../../page-metadata";
import { seasonThings } from "./structured-data";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string; season: string }> };

async function seasonOf(params: Props["params"]) {
  const { slug, season } = await params;
  return publicSeason(slug, season);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const season = await seasonOf(params);
  if (!season) return nowhereMetadata;
  const say = sayIn(season.publication.language);
  const named = season.kind === "season" ? midSentence(season.label) : seasonName(say, season);
  return pageMetadata({
    title: say("season.metaTitle", { season: say("season.ofShow", { show: season.show.title, season: named }) }),
    description:
      season.ledger.seasons.find(({ id }) => id === season.id)?.line ??
      say("season.description", { season: say("season.named", { show: season.show.title, season: seasonName(say, season) }) }),
    path: seasonPath(season.show.slug, season.slug),
    publication: season.publication,
    tags: tagsOf(season),
    hasFeed: true,
  });
}

export default async function SeasonPage({ params }: Props) {
  const season = await seasonOf(params);
  if (!season) notFound();
  const { publication, show } = season;
  const say = sayIn(publication.language);
  const face = faceOf(say, season.ledger, season.id);
  return (
    <SiteFrame publication={publication}>
      <JsonLd things={seasonThings(season)} />
      <Crumb show={show} say={say} />
      <SeasonHead season={season} say={say} />
      {face && <Answer face={face} clock={publication} />}
      {face && <Known face={face} clock={publication} />}
      <FollowForm
        subject={{ kind: "season", id: season.id }}
        name={say("season.named", { show: show.title, season: midSentence(seasonName(say, season)) })}
        followers={season.followers}
        line={publication.followLine}
        say={say}
      />
      <FeedLinks
        page={seasonPath(show.slug, season.slug)}
        of={say("season.named", { show: show.title, season: season.label })}
        calendar={`${showPath(show.slug)}/calendar.ics`}
        say={say}
      />
      <div className="two">
        <div>
          {face && face.timeline.length > 0 && (
            <div className="rail wide">
              <Timeline entries={face.timeline} say={say} />
            </div>
          )}
          <section className="sec" aria-labelledby="cast">
            <h2 id="cast">{say("season.cast")}</h2>
            {season.cast.length > 0 ? (
              <CastList cast={season.cast} isComplete={season.isCastComplete} say={say} />
            ) : (
              <p className="silent">{say("season.noCast")}</p>
            )}
          </section>
          {season.crew.length > 0 && (
            <section className="sec" aria-labelledby="crew">
              <h2 id="crew">{say("show.madeBy")}</h2>
              <CrewList crew={season.crew} say={say} />
            </section>
          )}
          <Stories stories={season.stories} clock={publication} silence={say("season.noStory")} />
        </div>
        <div>
          {face && (
            <div className="rail">
              {face.facts.length > 0 && <FactBox face={face} clock={publication} />}
              {face.sources.length > 0 && <SourcesList sources={face.sources} face={face} clock={publication} />}
            </div>
          )}
          {season.siblings.length > 1 && <Siblings showSlug={show.slug} seasons={season.siblings} currentId={season.id} say={say} />}
        </div>
      </div>
    </SiteFrame>
  );
}

/** The season, its show and the rest of what it prints, and the stories it lists. */
const tagsOf = (season: PublicSeasonPage): string[] => [
  `season:${season.id}`,
  aboutTag("season", season.id),
  `show:${season.show.id}`,
  ...season.siblings.map((sibling) => `season:${sibling.id}`),
  ...[...season.cast, ...season.crew].map((person) => `person:${person.id}`),
  ...season.stories.map((story) => `article:${story.id}`),
];
