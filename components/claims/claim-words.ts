import { dateWords, viewingWords } from "@/domain/claims/fact-words";
import { describeFuzzyDate } from "@/domain/claims/fuzzy-date";
import type { NamedClaim } from "@/domain/claims/queries/names";
import type { Axis, Basis, ClaimKind, Likelihood, Modality, RelationKind, Scope, Verdict } from "@/domain/claims/vocabulary";
import { deskSays } from "@/domain/kernel/words";

/** What the desk calls each kind of fact; a plan of it says ", planned" after it. */
export const KIND_WORDS: Record<ClaimKind, string> = {
  in_development: "In development",
  pilot_ordered: "Pilot ordered",
  ordered: "Ordered",
  renewed: "Renewed",
  picked_up: "Picked up",
  revived: "Revived",
  final_season: "Final season",
  cancelled: "Cancelled",
  renewal_reversed: "Renewal reversed",
  shelved: "Shelved unreleased",
  ended: "Ended as planned",
  writing: "Being written",
  pre_production: "Pre-production",
  auditions: "Auditions",
  table_read: "Table read",
  filming_started: "Filming start",
  filming_paused: "Filming paused",
  filming_resumed: "Filming resumed",
  filming_wrapped: "Filming finished",
  post_production: "Post-production",
  production_delayed: "Production put back",
  release_window: "Release window",
  release_date: "Release date",
  trailer_released: "Trailer out",
  premiered: "Premiered",
  part_released: "Part out",
  full_release: "Out in full",
  finale_aired: "Finale aired",
  release_delayed: "Release put back",
  removed: "Taken off its service",
  cast_in_talks: "Casting talk",
  cast_joined: "Joins the cast",
  cast_returning: "Returns",
  showrunner_joined: "Showrunner joins",
  cast_left: "Leaves the cast",
  showrunner_left: "Showrunner leaves",
  viewership: "Viewing figure",
  episode_count: "Episode count",
  catalogue_note: "Note on the record",
  denial: "Denial",
};

export const AXIS_WORDS: Record<Axis, string> = {
  decision: "Decision",
  production: "Production",
  release: "Release",
  people: "People",
  record: "Figures and notes",
};

export const MODALITY_WORDS: Record<Modality, string> = { occurred: "Happened", planned: "Planned" };
export const SCOPE_WORDS: Record<Scope, string> = { seasons: "These seasons", show: "The whole show", more: "More, number not said" };

export const BASIS_WORDS: Record<Basis, string> = {
  official_statement: "Official statement",
  on_record: "On the record",
  anonymous: "Anonymous",
  document: "Document",
  observation: "Seen by ourselves",
  unstated: "Not stated",
};

/** "A … B": how one fact bears on another, told from the first. */
export const BEARS_WORDS: Record<RelationKind, string> = {
  supersedes: "replaces",
  contradicts: "contradicts",
  denies: "denies",
  delays: "puts back",
  refines: "makes exact",
  reverses: "reverses",
};

/** The same, told from the second. */
export const BORNE_WORDS: Record<RelationKind, string> = {
  supersedes: "replaced by",
  contradicts: "contradicted by",
  denies: "denied by",
  delays: "put back by",
  refines: "made exact by",
  reverses: "reversed by",
};

export { SEVERITY_WORDS } from "./severity-words";

export const LIKELIHOOD_WORDS: Record<Likelihood, string> = {
  almost_certain: "almost certain",
  very_likely: "very likely",
  likely: "likely",
  even: "as likely as not",
  unlikely: "unlikely",
  very_unlikely: "very unlikely",
};

export const VERDICT_WORDS: Record<Verdict, string> = {
  was_wrong: "The other was wrong",
  moved_on: "The other was right in its time; things moved on",
  both_stand: "Both are told, as reports that disagree",
};

/** What a fact needs to be told apart from others, however much else is known of it. */
export type ToldFact = Pick<
  NamedClaim,
  "kind" | "modality" | "certainty" | "part" | "whenEdtf" | "whenWords" | "value" | "person" | "service"
>;

const PLANS_BY_NAME: readonly ClaimKind[] = ["release_window", "release_date"];

/** "Filming start, planned", "Part out: part 2", "Joins the cast: Kim Hye-jun". */
export function whatWords({ kind, modality, part, person }: Pick<ToldFact, "kind" | "modality" | "part" | "person">): string {
  const name = modality === "planned" && !PLANS_BY_NAME.includes(kind) ? `${KIND_WORDS[kind]}, planned` : KIND_WORDS[kind];
  const more = [part === null ? null : `part ${part}`, person].filter(Boolean).join(", ");
  return more ? `${name}: ${more}` : name;
}

/** When, as readers would see it; "no date" where none was given. */
export const whenWords = ({ whenEdtf, whenWords: words }: Pick<ToldFact, "whenEdtf" | "whenWords">): string =>
  whenEdtf ? dateWords(deskSays, { edtf: whenEdtf, words }) : "no date";

/** The same within a sentence: "late 2025", "around June 2022". */
export const dateIn = ({ whenEdtf, whenWords: words }: Pick<ToldFact, "whenEdtf" | "whenWords">): string =>
  describeFuzzyDate(deskSays, whenEdtf, words);

/** What a fact says in the place where another may say something else: a date, a figure, or what happened. */
export function valueWords(fact: ToldFact): string {
  if (fact.kind === "viewership") return viewingWords(deskSays, fact.value) ?? KIND_WORDS.viewership;
  if (fact.kind === "episode_count") return episodeWords(fact.value);
  if (fact.whenEdtf) return whenWords(fact);
  return whatWords(fact);
}

/** "Filming start, planned, late 2025": a whole fact in a few words. */
export function factWords(fact: ToldFact): string {
  const isDated = fact.whenEdtf !== null && fact.kind !== "viewership" && fact.kind !== "episode_count";
  const value = isDated ? dateIn(fact) : fact.kind === "viewership" ? lower(valueWords(fact)) : valueWords(fact);
  return value === whatWords(fact) ? value : `${whatWords(fact)}, ${value}`;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A note that stands beside what a fact is about: how many, where, why. */
export function detailWords({ kind, value, service }: ToldFact): string | null {
  if (kind === "viewership") return viewingWords(deskSays, value);
  if (kind === "episode_count") return episodeWords(value);
  const words = [
    textOf(value, "venue"),
    textOf(value, "reason"),
    textOf(value, "text"),
    countOf(value, "seasonCount", "season"),
    countOf(value, "episodeCount", "episode"),
  ];
  return [...words, service].filter(Boolean).join("; ") || null;
}

function episodeWords(value: unknown): string {
  const version = textOf(value, "version");
  return `${countOf(value, "count", "episode") ?? "episodes"}${version ? ` (${version})` : ""}`;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;

function textOf(value: unknown, name: string): string | null {
  const text = fieldOf(value, name);
  return typeof text === "string" ? text : null;
}

function countOf(value: unknown, name: string, one: string): string | null {
  const count = fieldOf(value, name);
  return typeof count === "number" ? `${count} ${count === 1 ? one : `${one}s`}` : null;
}

/** "1 story", "3 stories", "none". */
export const storiesWords = (count: number): string => (count === 0 ? "none" : count === 1 ? "1 story" : `${count} stories`);
