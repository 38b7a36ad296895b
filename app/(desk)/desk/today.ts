import "server-only";
import { type DeskClock, minuteNumber } from "@/components/desk/time-words";
import { hourStart, lineEnd } from "@/components/desk/today/lanes";
import type { Appointment } from "@/components/desk/today/rundown";
import type { TodayFacts } from "@/components/desk/today/today-words";
import type { WaitingStory } from "@/components/desk/today/waiting-list";
import { listReviewQueue } from "@/domain/articles/queries/review";
import {
  type Job,
  listAppointments,
  listApproved,
  listHeld,
  listMyWork,
  listRecentDeeds,
  type RecentDeed,
} from "@/domain/articles/queries/work";
import { countFlagsBySeverity, listChangedFacts, listSeasonsToCheck } from "@/domain/claims/queries/checks";
import { type Actor, isSenior } from "@/domain/kernel/context";
import { dayOf } from "@/domain/kernel/day";
import { forPanel } from "./panel";

const DAY_MS = 24 * 3_600_000;
/** How far back to look, how many deeds to read and how many stories to name: what the desk did lately. */
const LATELY = { ms: 7 * DAY_MS, rows: 60, stories: 7 };

/** Seasons to check and changed facts that are named; the rest is counted, or on their own pages. */
const CHECKS = 8;
const CHANGES = 4;

/** Everything Today shows, each part null where it could not be read. */
export async function readToday(actor: Actor, clock: DeskClock) {
  const { now } = clock;
  const lineStart = hourStart(now, minuteNumber(now, clock.zone));
  const [jobs, due, lately, queue, approved, held, checks, behind, changed] = await Promise.all([
    forPanel((db) => listMyWork(db, actor.id)),
    forPanel((db) => listAppointments(db, lineStart, new Date(now.getTime() + DAY_MS))),
    forPanel((db) => listRecentDeeds(db, new Date(now.getTime() - LATELY.ms), LATELY.rows)),
    isSenior(actor) ? forPanel(listReviewQueue) : [],
    isSenior(actor) ? forPanel(listApproved) : [],
    isSenior(actor) ? forPanel(listHeld) : [],
    forPanel((db) => listSeasonsToCheck(db, dayOf(now, clock.zone), CHECKS)),
    forPanel(countFlagsBySeverity),
    forPanel((db) => listChangedFacts(db, new Date(now.getTime() - LATELY.ms), CHANGES)),
  ]);
  const waiting = queue && approved ? [...queue.map(fromQueue), ...approved.map(fromJob)] : null;
  const mine = jobs && [...jobs].sort((one, other) => rank(one, now) - rank(other, now));
  const ends = lineEnd(lineStart);
  return {
    lineStart,
    mine,
    waiting,
    lately: lately && latestOfEach(lately).slice(0, LATELY.stories),
    ...{ held, checks, behind, changed },
    appointments: due?.flatMap((job) => appointmentsOf(job, actor)).filter(({ at }) => at >= lineStart && at < ends) ?? null,
    facts: mine && waiting && factsOf(mine, { waiting: waiting.length, held: held?.length ?? 0 }, clock),
    outlook: due && outlookOf(due, mine ?? [], held ?? [], now),
  };
}

/** Sent back, then overdue, then due, then drafts by last touch; the query has ordered each of these. */
const rank = ({ status, dueAt }: Job, now: Date) => (status === "changes_requested" ? 0 : dueAt === null ? 3 : dueAt < now ? 1 : 2);

function factsOf(mine: readonly Job[], others: Pick<TodayFacts, "waiting" | "held">, { now }: DeskClock): TodayFacts {
  const due = mine.flatMap(({ dueAt }) => (dueAt ? [dueAt] : []));
  return {
    overdue: due.filter((at) => at < now).length,
    due: due.filter((at) => at >= now && at.getTime() - now.getTime() < DAY_MS),
    sentBack: mine.filter(({ status }) => status === "changes_requested").length,
    ...others,
  };
}

function appointmentsOf(job: Job, actor: Actor): Appointment[] {
  const isMine = (job.assignee ?? job.authorId) === actor.id;
  const one = (kind: Appointment["kind"], at: Date | null): Appointment[] =>
    at ? [{ editionId: job.editionId, kind, at, headline: job.headline, isMine }] : [];
  return [
    ...one(job.heldAt ? "held" : "scheduled", job.scheduledFor),
    ...(job.scheduledFor ? [] : one("due", job.dueAt)),
    ...(job.embargoUntil?.getTime() === job.scheduledFor?.getTime() ? [] : one("embargo", job.embargoUntil)),
  ];
}

function outlookOf(due: readonly Job[], mine: readonly Job[], held: readonly Job[], now: Date) {
  const going = due.filter(({ scheduledFor, heldAt }) => scheduledFor && scheduledFor >= now && !heldAt).length;
  const late = mine.filter(({ dueAt }) => dueAt && dueAt < now).length;
  return {
    isCalm: late + held.length === 0,
    standing: late + held.length === 0 ? "Nothing overdue." : `${late + held.length} overdue.`,
    ahead: going === 1 ? "1 story goes out in the next 24 hours." : `${going || "No"} stories go out in the next 24 hours.`,
  };
}

/** The last thing done to each story. */
const latestOfEach = (deeds: readonly RecentDeed[]) =>
  deeds.filter(({ articleId }, index) => deeds.findIndex((other) => other.articleId === articleId) === index);

const fromQueue = ({ submittedAt, ...story }: Awaited<ReturnType<typeof listReviewQueue>>[number]): WaitingStory => ({
  ...story,
  status: "in_review",
  since: submittedAt,
});

const fromJob = (job: Job): WaitingStory => ({ ...job, reviewerName: null, since: job.updatedAt });
