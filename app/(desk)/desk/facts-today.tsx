import Link from "next/link";
import { CouldNotLoad } from "@/components/desk/could-not-load";
import type { DeskClock } from "@/components/desk/time-words";
import { BehindTheFacts, ChangedFacts } from "@/components/desk/today/facts-of-today";
import { SeasonsToCheck } from "@/components/desk/today/seasons-to-check.client";
import { Section } from "@/components/desk/today/section";
import { undoVerifyAction, verifySeasonAction } from "./shows/[showId]/seasons/[seasonId]/claims/actions";
import type { readToday } from "./today";

type Facts = Awaited<ReturnType<typeof readToday>>;

/** Seasons somebody should read the sources of. */
export function SeasonChecks({ checks }: Pick<Facts, "checks">) {
  const [first] = checks?.rows ?? [];
  return (
    <Section
      id="checks"
      title="Seasons to check"
      count={checks?.total}
      more={first ? <Link href={`/desk/shows/${first.showId}/seasons/${first.seasonId}/claims`}>Start with the oldest</Link> : null}
    >
      {checks === null ? <CouldNotLoad what="the seasons to check" /> : null}
      {checks?.total === 0 ? <p className="empty">Every season’s sources were read in time.</p> : null}
      <SeasonsToCheck seasons={checks?.rows ?? []} verify={verifySeasonAction} undo={undoVerifyAction} />
    </Section>
  );
}

/** What the facts did: to our stories, and to each other. */
export function FactsToday({ behind, changed, clock }: Pick<Facts, "behind" | "changed"> & { clock: DeskClock }) {
  const count = behind?.reduce((sum, one) => sum + one.count, 0);
  return (
    <>
      <Section id="behind" title="Behind the facts" count={count} more={count ? <Link href="/desk/stale">Open</Link> : null}>
        {behind === null ? <CouldNotLoad what="what is behind the facts" /> : null}
        {count === 0 ? <p className="empty">No live story is behind the facts.</p> : <BehindTheFacts counts={behind ?? []} />}
      </Section>
      {changed?.length === 0 ? null : (
        <Section id="changed" title="Changed this week">
          {changed === null ? <CouldNotLoad what="what changed" /> : <ChangedFacts facts={changed} clock={clock} />}
        </Section>
      )}
    </>
  );
}
