import type { Metadata } from "next";
import { tracker } from "@/app/_server/pages";
import { SiteFrame } from "@/components/site/frame";
import { Tracker } from "@/components/tracker/tracker";
import { sayIn } from "@/domain/kernel/say-in";
import { JsonLd } from "../json-ld";
import { pageMetadata } from "../page-metadata";
import { underHome } from "../structured-data";
import { yearsOf } from "./asked";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication } = await tracker();
  const say = sayIn(publication.language);
  return pageMetadata({
    title: say("tracker.metaTitle"),
    description: say("tracker.description"),
    path: "/tracker",
    publication,
    tags: ["tracker"],
    hasFeed: true,
  });
}

export default async function TrackerPage() {
  const page = await tracker();
  const { publication } = page;
  return (
    <SiteFrame publication={publication} here="/tracker">
      <JsonLd things={[underHome(publication, sayIn(publication.language)("tracker.title"), "/tracker")]} />
      <Tracker page={page} years={yearsOf(page.rows)} />
    </SiteFrame>
  );
}
