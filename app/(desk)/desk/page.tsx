import { Check } from "lucide-react";
import "@/components/claims/claims.css";
import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/auth";
import { CouldNotLoad } from "@/components/desk/could-not-load";
import { type DeskClock, hourNumber, hourWords, longDayWords, zoneWords } from "@/components/desk/time-words";
import { BehindTheFacts, ChangedFacts } from "@/components/desk/today/facts-of-today";
import { HeldAlarm } from "@/components/desk/today/held-alarm";
import { JobList } from "@/components/desk/today/job-list";
import { Lately } from "@/components/desk/today/lately";
import { Rundown } from "@/components/desk/today/rundown";
import { SeasonsToCheck } from "@/components/desk/today/seasons-to-check.client";
import { todayWords } from "@/components/desk/today/today-words";
import { WaitingList } from "@/components/desk/today/waiting-list";
import { ButtonLink } from "@/components/ui/button";
import { isSenior } from "@/domain/kernel/context";
import { deskSettings } from "./desk-clock";
import { DeskPage } from "./desk-page";
import { undoVerifyAction, verifySeasonAction } from "./shows/[showId]/seasons/[seasonId]/claims/actions";
import { readToday } from "./today";

export const metadata: Metadata = { title: "Today · Showdesk" };

/** What needs me now, and what the desk did lately. */
export default async function Today() {
  const actor = await requireActor();
  const { clock } = await deskSettings();
  const today = await readToday(actor, clock);
  const sentence = today.facts ? todayWords(today.facts, (at) => hourNumber(at, clock.zone)) : "";
  return (
    <DeskPage
      title={longDayWords(clock.now, clock.zone)}
      lead={`${hourWords(clock.now, clock.zone)} ${zoneWords(clock.now, clock.zone)}. ${sentence}`.trim()}
      actions={
        <ButtonLink href="/desk/articles/new" look="go" className="in-bar">
          New story <kbd>C</kbd>
        </ButtonLink>
      }
      current="today"
    >
      {today.held && today.held.length > 0 ? <HeldAlarm held={today.held} clock={clock} /> : null}
      {today.appointments && today.appointments.length > 0 ? (
        <Rundown items={today.appointments} start={today.lineStart} clock={clock} />
      ) : null}
      <div className="today">
        <div className="stack">
          <Section id="mine" title="For you" count={today.mine?.length}>
            {today.mine === null ? <CouldNotLoad what="your stories" /> : null}
            {today.mine?.length === 0 ? <NothingMine /> : <JobList jobs={today.mine ?? []} clock={clock} />}
          </Section>
          {isSenior(actor) ? (
            <Section
              id="waiting"
              title="Waiting for an editor"
              count={today.waiting?.length}
              more={<Link href="/desk/review">Review</Link>}
            >
              {today.waiting === null ? <CouldNotLoad what="the queue" /> : null}
              {today.waiting?.length === 0 ? (
                <p className="empty">Nothing waits for an editor.</p>
              ) : (
                <WaitingList stories={today.waiting ?? []} clock={clock} />
              )}
            </Section>
          ) : null}
          <Checks checks={today.checks} />
        </div>
        <div className="stack">
          <World behind={today.behind} changed={today.changed} clock={clock} />
          <Section id="lately" title="Lately on the desk">
            {today.lately === null ? <CouldNotLoad what="the news of the desk" /> : null}
            {today.lately?.length === 0 ? (
              <p className="empty">Nobody touched a story this week.</p>
            ) : (
              <Lately deeds={today.lately ?? []} clock={clock} />
            )}
          </Section>
          {today.outlook ? (
            <p className="ok-line">
              {today.outlook.isCalm ? <Check className="i" /> : null}
              <span>
                {today.outlook.standing}
                <br />
                {today.outlook.ahead}
              </span>
            </p>
          ) : null}
        </div>
      </div>
    </DeskPage>
  );
}

type Facts = Awaited<ReturnType<typeof readToday>>;

function Checks({ checks }: Pick<Facts, "checks">) {
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

function World({ behind, changed, clock }: Pick<Facts, "behind" | "changed"> & { clock: DeskClock }) {
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

type SectionProps = { id: string; title: string; count?: number | undefined; more?: ReactNode; children: ReactNode };

function Section({ id, title, count, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="sec" id={id}>
        {title}
        {count === undefined ? null : <span className="n">{count}</span>}
        {more ? <span className="more">{more}</span> : null}
      </h2>
      {children}
    </section>
  );
}

const NothingMine = () => (
  <p className="empty">
    Nothing waits for you.{" "}
    <Link className="text-link" href="/desk/articles?state=draft">
      See all drafts
    </Link>
  </p>
);
