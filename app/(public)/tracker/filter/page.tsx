import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { trackerLike } from "@/app/_server/pages";
import { SiteFrame } from "@/components/site/frame";
import { Tracker } from "@/components/tracker/tracker";
import { english } from "@/domain/kernel/say-in";
import { chosenIn, filterOf, yearsOf } from "../asked";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: english("tracker.narrowed"), robots: { index: false, follow: true } };

type Search = Record<string, string | string[] | undefined>;

/** The tracker as a reader asks for it: rendered for each request, so that the open one stays kept. */
export default async function FilteredTracker({ searchParams }: { searchParams: Promise<Search> }) {
  const chosen = chosenIn(paramsOf(await searchParams));
  const filter = filterOf(chosen);
  if (!filter) redirect("/tracker");
  const page = await trackerLike(filter, chosen.page);
  const years = [...new Set([...yearsOf(page.rows), ...(filter.year === null ? [] : [filter.year])])];
  return (
    <SiteFrame publication={page.publication} here="/tracker">
      <Tracker page={page} years={years} chosen={chosen} />
    </SiteFrame>
  );
}

const paramsOf = (search: Search) =>
  new URLSearchParams(Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])));
