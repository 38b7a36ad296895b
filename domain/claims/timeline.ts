import type { Say } from "../kernel/words";
import { dateInSentence, dateWords, eventName } from "./fact-words";
import { boundsOf } from "./fuzzy-date";
import { likelihoodWords } from "./line-words";
import type { PublicForecast } from "./public-ledger";
import type { FacedClaim } from "./season-face";
import type { StatusRelation } from "./status";
import { type Certainty, kindOf } from "./vocabulary";

/** How a date is drawn: known to the day, vague, overtaken, or guessed by us. */
export type Exactness = "day" | "fuzzy" | "over" | "guess";

export interface TimelineEntry {
  id: string;
  year: string;
  /** First and last day it may mean; null where open. */
  lo: string | null;
  hi: string | null;
  title: string;
  when: string;
  exactness: Exactness;
  certainty: Certainty | null;
  /** What overtook it, in words, and the entry that tells it. */
  overtaken: { words: string; by: string | null } | null;
}

/** What happened and what is to happen, newest first; what a finer date replaced is not told twice. */
export function timelineOf(
  say: Say,
  claims: readonly FacedClaim[],
  relations: readonly StatusRelation[],
  estimate: PublicForecast | null,
): TimelineEntry[] {
  const told = claims.filter(
    ({ kind, state, certainty }) =>
      kindOf(kind).axis !== "record" && certainty !== "inferred" && !(state.is === "closed" && state.by.kind === "refines"),
  );
  const entries = [...told.map((claim) => entryOf(say, claim, claims, relations)), ...guessOf(say, estimate)];
  const once = entries.filter(
    (entry, at) =>
      entries.findIndex(({ title, when, exactness }) => title === entry.title && when === entry.when && exactness === entry.exactness) ===
      at,
  );
  return once.sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
}

const sortKey = ({ lo, hi, year, id }: TimelineEntry) => `${lo ?? hi ?? year} ${id}`;

function entryOf(say: Say, claim: FacedClaim, claims: readonly FacedClaim[], relations: readonly StatusRelation[]): TimelineEntry {
  const bounds = claim.when ? boundsOf(claim.when.edtf) : null;
  const isOver = claim.state.is === "closed" || claim.state.is === "overtaken";
  const day = bounds?.lo ?? bounds?.hi ?? claim.reportedOn;
  const event = eventName(say, claim, isOver);
  return {
    id: claim.id,
    year: day.slice(0, 4),
    lo: bounds ? bounds.lo : claim.reportedOn,
    hi: bounds ? bounds.hi : claim.reportedOn,
    title: claim.person ? say("event.ofPerson", { event, person: claim.person }) : event,
    when: claim.when ? dateWords(say, claim.when) : toldOn(say, claim.reportedOn),
    exactness: isOver ? "over" : bounds && bounds.precision !== "day" ? "fuzzy" : "day",
    certainty: claim.certainty,
    overtaken: isOver ? overtakenBy(say, claim, claims, relations) : null,
  };
}

const toldOn = (say: Say, day: string) => say("event.told", { when: dateInSentence(say, { edtf: day, words: null }) });

function overtakenBy(
  say: Say,
  claim: FacedClaim,
  claims: readonly FacedClaim[],
  relations: readonly StatusRelation[],
): TimelineEntry["overtaken"] {
  if (claim.state.is !== "closed") return { words: say("event.overtaken"), by: null };
  const { by } = claim.state;
  if (by.kind === "denies") return { words: say("event.denied"), by: null };
  const successors = relations.filter(({ toId, kind }) => toId === claim.id && kind === "supersedes").map(({ fromId }) => fromId);
  const successor = claims.find(({ id, when }) => successors.includes(id) && when !== null);
  if (!successor?.when) return { words: say(by.kind === "delays" ? "event.delayed" : "event.overtaken"), by: null };
  const when = dateInSentence(say, successor.when);
  return { words: say(isLater(claim, successor) ? "event.putBack" : "event.now", { when }), by: successor.id };
}

const isLater = (before: FacedClaim, after: FacedClaim) => firstDay(after) > firstDay(before);
const firstDay = ({ when, reportedOn }: FacedClaim) => (when && boundsOf(when.edtf)?.lo) || reportedOn;

function guessOf(say: Say, estimate: PublicForecast | null): TimelineEntry[] {
  const first = estimate?.windows.find(({ rank }) => rank === 1);
  if (!estimate || !first) return [];
  const { lo, hi, label, likelihood } = first;
  const when = say("event.window", { window: label, likelihood: likelihoodWords(say, likelihood) });
  const year = (lo ?? hi ?? estimate.madeOn).slice(0, 4);
  return [{ id: estimate.id, year, lo, hi, title: say("event.release"), when, exactness: "guess", certainty: null, overtaken: null }];
}
