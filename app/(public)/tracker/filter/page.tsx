import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { trackerLike } from "@/app/_server/pages";
import { STOPS } from "@/components/show/board";
import { SiteFrame } from "@/components/site/frame";
import { type Chosen, NOTHING } from "@/components/tracker/filter-form";
import { Tracker } from "@/components/tracker/tracker";
import type { TrackerFilter } from "@/domain/claims/public-queries";
import { yearsOf } from "../years";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Season tracker, narrowed", robots: { index: false, follow: true } };

type Search = Record<string, string | string[] | undefined>;

export default async function FilteredTracker({ searchParams }: { searchParams: Promise<Search> }) {
  const chosen = chosenIn(await searchParams);
  const filter = filterOf(chosen);
  if (!filter) redirect("/tracker");
  const page = await trackerLike(filter);
  const years = [...new Set([...yearsOf(page.rows), ...(filter.year === null ? [] : [filter.year])])];
  return (
    <SiteFrame name={page.publication.name}>
      <Tracker page={page} years={years} chosen={chosen} />
    </SiteFrame>
  );
}

const WORD_MAX = 80;

/** Only the four names of the form, each once and short. */
function chosenIn(search: Search): Chosen {
  const one = (name: keyof Chosen) => {
    const value = search[name];
    return typeof value === "string" && value.length <= WORD_MAX && !value.includes("\0") ? value : NOTHING[name];
  };
  return { status: one("status"), service: one("service"), country: one("country"), year: one("year") };
}

/** Null where nothing that can be asked for is. */
function filterOf({ status, service, country, year }: Chosen): TrackerFilter | null {
  const stop = STOPS.find(({ slug }) => slug === status);
  const filter: TrackerFilter = {
    phases: stop?.phases ?? [],
    service: service || null,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
  };
  return stop || filter.service || filter.country || filter.year !== null ? filter : null;
}
