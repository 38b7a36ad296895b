import type { Metadata } from "next";
import { frontPage } from "@/app/_server/pages";
import { SiteFrame } from "@/components/site/frame";
import { Front } from "@/components/site/front";
import { FrontMasthead } from "@/components/site/front-masthead";
import { sayIn } from "@/domain/kernel/say-in";
import { JsonLd } from "./json-ld";
import { pageMetadata } from "./page-metadata";
import { publisherOf, siteOf } from "./structured-data";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication, shows } = await frontPage();
  const tags = ["latest", "tracker", ...shows.map((show) => `show:${show.id}`)];
  const description = sayIn(publication.language)("front.description");
  return { ...pageMetadata({ title: publication.name, description, path: "/", publication, tags }), title: publication.name };
}

export default async function FrontPage() {
  const front = await frontPage();
  const { publication, stories } = front;
  const newest =
    stories
      .map(({ firstPublishedAt }) => firstPublishedAt)
      .sort()
      .at(-1) ?? null;
  return (
    <SiteFrame publication={publication} masthead={<FrontMasthead publication={publication} newest={newest} />}>
      <JsonLd things={[siteOf(publication), publisherOf(publication)]} />
      <Front front={front} />
    </SiteFrame>
  );
}
