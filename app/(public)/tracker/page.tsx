import type { Metadata } from "next";
import { tracker } from "@/app/_server/pages";
import { SiteFrame } from "@/components/site/frame";
import { Tracker } from "@/components/tracker/tracker";
import { JsonLd } from "../json-ld";
import { pageMetadata } from "../page-metadata";
import { underHome } from "../structured-data";
import { yearsOf } from "./asked";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication } = await tracker();
  return pageMetadata({
    title: "Season tracker: what is ordered, filming, due and out",
    description: "Every season we follow in one table: where it stands, when it is due, how sure that is, and the day we last looked.",
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
    <SiteFrame name={publication.name}>
      <JsonLd things={[underHome(publication, "Season tracker", "/tracker")]} />
      <Tracker page={page} years={yearsOf(page.rows)} />
    </SiteFrame>
  );
}
