import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { publicPerson } from "@/app/_server/pages";
import { FollowForm } from "@/components/follow/follow-form";
import { Credits } from "@/components/show/credits";
import { PersonHead } from "@/components/show/person-head";
import { PersonNames } from "@/components/show/person-names";
import { FeedLinks } from "@/components/site/feed-links";
import { SiteFrame } from "@/components/site/frame";
import { Stories } from "@/components/site/story-list";
import { aboutTag } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import type { PublicPersonPage } from "@/domain/people/public-queries";
import { personPath } from "@/domain/people/vocabulary";
import { JsonLd } from "../../json-ld";
import { nowhereMetadata, pageMetadata } from "../../page-metadata";
import { personThings } from "./structured-data";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await publicPerson((await params).slug);
  if (!person) return nowhereMetadata;
  const say = sayIn(person.publication.language);
  const { displayName: name } = person;
  return pageMetadata({
    title: say("person.metaTitle", { name }),
    description: say("person.description", { name }),
    path: personPath(person.slug),
    publication: person.publication,
    tags: tagsOf(person),
    hasFeed: true,
    type: "profile",
  });
}

export default async function PersonPage({ params }: Props) {
  const person = await publicPerson((await params).slug);
  if (!person) notFound();
  const { publication, displayName: name } = person;
  const say = sayIn(publication.language);
  return (
    <SiteFrame publication={publication}>
      <JsonLd things={personThings(person)} />
      <PersonHead person={person} say={say} />
      <div className="two">
        <section className="sec" aria-labelledby="credits">
          <h2 id="credits">{say("person.credits")}</h2>
          {person.credits.length > 0 ? <Credits credits={person.credits} say={say} /> : <p className="silent">{say("person.noCredit")}</p>}
        </section>
        <div>
          <Stories stories={person.stories} clock={publication} silence={say("person.noStory", { name })} />
          <FollowForm
            subject={{ kind: "person", id: person.id }}
            name={person.displayName}
            followers={person.followers}
            line={publication.followLine}
            say={say}
          />
          <FeedLinks page={personPath(person.slug)} of={person.displayName} say={say} />
          <PersonNames names={person.names} displayName={person.displayName} say={say} />
        </div>
      </div>
    </SiteFrame>
  );
}

const tagsOf = (person: PublicPersonPage): string[] => [
  `person:${person.id}`,
  aboutTag("person", person.id),
  ...person.credits
    .flatMap((credit) => [...(credit.show ? [credit.show] : []), ...(credit.work?.shows ?? [])])
    .map((show) => `show:${show.id}`),
  ...person.stories.map((story) => `article:${story.id}`),
];
