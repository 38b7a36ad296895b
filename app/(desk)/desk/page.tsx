import { Check } from "lucide-react";
import "@/components/claims/claims.css";
import type { Metadata } from "next";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { CouldNotLoad } from "@/components/desk/could-not-load";
import { hourNumber, hourWords, longDayWords, zoneWords } from "@/components/desk/time-words";
import { HeldAlarm } from "@/components/desk/today/held-alarm";
import { JobList } from "@/components/desk/today/job-list";
import { Lately } from "@/components/desk/today/lately";
import { Rundown } from "@/components/desk/today/rundown";
import { Section } from "@/components/desk/today/section";
import { todayWords } from "@/components/desk/today/today-words";
import { WaitingList } from "@/components/desk/today/waiting-list";
import { ButtonLink } from "@/components/ui/button";
import { isSenior } from "@/domain/kernel/context";
import { deskSettings } from "./desk-clock";
import { DeskPage } from "./desk-page";
import { FactsToday, SeasonChecks } from "./facts-today";
import { LicencesToday } from "./licences-today";
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
          <SeasonChecks checks={today.checks} />
          {isSenior(actor) ? <LicencesToday /> : null}
        </div>
        <div className="stack">
          <FactsToday behind={today.behind} changed={today.changed} clock={clock} />
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

const NothingMine = () => (
  <p className="empty">
    Nothing waits for you.{" "}
    <Link className="text-link" href="/desk/articles?state=draft">
      See all drafts
    </Link>
  </p>
);
