import { describeFuzzyDate, whenPhrase } from "./fuzzy-date";
import { type Viewing, viewingIn } from "./viewing";
import type { ClaimKind, Modality } from "./vocabulary";

/** What a kind of claim is called: as a fact's name, as something that happened, as something still to come. */
type Words = { fact: string; done: string; due?: string; was?: string };

const FACT_WORDS: Record<ClaimKind, Words> = {
  in_development: { fact: "In development", done: "In development" },
  pilot_ordered: { fact: "Pilot ordered", done: "Pilot ordered" },
  ordered: { fact: "Ordered", done: "Ordered" },
  renewed: { fact: "Renewed", done: "Renewed" },
  picked_up: { fact: "Picked up", done: "Picked up by another service" },
  revived: { fact: "Revived", done: "Revived" },
  final_season: { fact: "Last season", done: "Named the last season" },
  cancelled: { fact: "Cancelled", done: "Cancelled" },
  renewal_reversed: { fact: "Renewal reversed", done: "Renewal reversed" },
  shelved: { fact: "Shelved", done: "Shelved unreleased" },
  ended: { fact: "Ended", done: "Ended as planned" },
  writing: { fact: "Writing", done: "Being written", due: "Writing is due to begin", was: "Writing was due to begin" },
  pre_production: {
    fact: "Pre-production",
    done: "In pre-production",
    due: "Pre-production is due to begin",
    was: "Pre-production was due to begin",
  },
  auditions: { fact: "Auditions", done: "Auditions", due: "Auditions are due", was: "Auditions were due" },
  table_read: { fact: "Table read", done: "Table read held", due: "Table read is due", was: "Table read was due" },
  filming_started: { fact: "Filming began", done: "Filming began", due: "Filming is due to begin", was: "Filming was due to begin" },
  filming_paused: { fact: "Filming paused", done: "Filming paused" },
  filming_resumed: { fact: "Filming resumed", done: "Filming resumed", due: "Filming is due to resume", was: "Filming was due to resume" },
  filming_wrapped: {
    fact: "Filming finished",
    done: "Filming finished",
    due: "Filming is due to finish",
    was: "Filming was due to finish",
  },
  post_production: {
    fact: "Post-production",
    done: "In post-production",
    due: "Post-production is due",
    was: "Post-production was due",
  },
  production_delayed: { fact: "Delayed", done: "Production delayed" },
  release_window: { fact: "Release", done: "Release", due: "Release is due", was: "Release was due" },
  release_date: { fact: "Release", done: "Release", due: "Release date", was: "Release was due" },
  trailer_released: { fact: "Trailer", done: "Trailer released" },
  premiered: { fact: "Premiered", done: "Premiered" },
  part_released: { fact: "Part released", done: "Part released" },
  full_release: { fact: "Released", done: "Released" },
  finale_aired: { fact: "Finale", done: "Finale aired" },
  release_delayed: { fact: "Release delayed", done: "Release delayed" },
  removed: { fact: "Removed", done: "Removed from its service" },
  cast_in_talks: { fact: "In talks", done: "In talks to join" },
  cast_joined: { fact: "Joins the cast", done: "Joined the cast" },
  cast_returning: { fact: "Returns", done: "Returns to the cast" },
  showrunner_joined: { fact: "Showrunner", done: "New showrunner" },
  cast_left: { fact: "Left the cast", done: "Left the cast" },
  showrunner_left: { fact: "Showrunner left", done: "Showrunner left" },
  viewership: { fact: "Viewing", done: "Viewing figure" },
  episode_count: { fact: "Episodes", done: "Number of episodes" },
  catalogue_note: { fact: "On record", done: "Noted" },
  denial: { fact: "Denied", done: "Denied" },
};

type Named = { kind: ClaimKind; modality: Modality; part: number | null };

/** The name of a fact in the box: "Filming begins" while it is a plan. */
export function factName({ kind, modality, part }: Named): string {
  if (kind === "filming_started" && modality === "planned") return "Filming begins";
  if (part !== null) return `Part ${part}`;
  return FACT_WORDS[kind].fact;
}

/** What happened, or is or was to happen. */
export function eventName({ kind, modality, part }: Named, isOver = false): string {
  const words = FACT_WORDS[kind];
  const name = modality === "occurred" ? words.done : ((isOver ? words.was : words.due) ?? words.fact);
  return part === null ? name : `Part ${part}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** "January 2022", "No earlier than 2027": a date standing by itself. */
export const dateWords = (when: { edtf: string; words: string | null }): string => capital(describeFuzzyDate(when.edtf, when.words));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const UNITS: Record<Viewing["metric"], string> = {
  hours_viewed: "hours",
  views: "views",
  viewers: "viewers",
  households: "households",
  accounts: "accounts",
  rank: "",
};
const COMPARED: Record<Viewing["comparator"], string> = {
  eq: "",
  gt: "over ",
  gte: "at least ",
  lt: "under ",
  lte: "at most ",
  approx: "about ",
};

/** "536.39 million hours in its first 23 days"; null for a value outside the shape. */
export function viewingWords(value: unknown): string | null {
  const viewing = viewingIn(value);
  if (!viewing) return null;
  const { metric, comparator, amount, window } = viewing;
  const figure = metric === "rank" ? `number ${amount}` : `${COMPARED[comparator]}${amountWords(amount)} ${UNITS[metric]}`;
  return capital(`${figure}${windowWords(window)}`);
}

function amountWords(amount: number): string {
  const million = amount / 1_000_000;
  return amount >= 1_000_000 ? `${Number(million.toFixed(2))} million` : amount.toLocaleString("en-GB");
}

function windowWords(window: Viewing["window"]): string {
  if (window.kind === "first_days") return ` in its first ${window.days} days`;
  if (window.kind === "range") return ` ${whenPhrase(window.edtf)}`;
  return window.kind === "since_release" ? " since release" : "";
}
