import type { Option } from "@/components/ui/select";
import type { Check, CheckLevel, Policy, SettingSection } from "@/domain/settings/vocabulary";

export const SECTION_WORDS: Record<SettingSection, { title: string; says: string }> = {
  publication: { title: "Publication", says: "What readers know it by. A change stands on every page of theirs within seconds." },
  desk: { title: "Desk", says: "How the newsroom works." },
  checks: {
    title: "Checks",
    says: "What is looked at before a story goes out. Block stops it, Warn asks whoever lets it out for a reason and keeps that, Off says nothing.",
  },
};

/** Where search engines and readers' machines are sent for each policy. */
export const POLICY_WORDS: Record<Policy, readonly [name: string, says: string]> = {
  corrections: ["Corrections policy", "Its address, where it is not our own page of corrections. Search engines are told."],
  verification: ["Verification policy", "Its address, where it is not our own page on how we verify."],
  unnamedSources: ["Policy on unnamed sources", "Its address, if you have one."],
  ethics: ["Ethics policy", "Its address, if you have one."],
  ownership: ["Ownership and funding", "The address of a page that says who owns and pays for it."],
  masthead: ["Masthead", "The address of a page that names who works here."],
};

export const LEVEL_WORDS: Record<CheckLevel, string> = { block: "Block", warn: "Warn", off: "Off" };

export const SECOND_PERSON_OPTIONS: readonly Option[] = [
  { value: "normal", label: "Normal" },
  { value: "strict", label: "Strict" },
  { value: "off", label: "Off" },
];

/** What each check looks for; where its name does not say it, one sentence more. */
export const CHECK_WORDS: Record<Check, readonly [name: string, says?: string]> = {
  no_show_linked: ["No show or season linked", "Without one the story stands on no page of a show and reaches no follower."],
  fact_unchecked: ["A fact nobody checked for 30 days", "Of seasons that are still expected to move."],
  one_source: ["A fact with one source", "Sites that repeat one report are one source; the word of whoever decides is enough."],
  cites_disputed: ["A fact that another source disputes"],
  wording_too_firm: ["A sentence surer than its source", "“Confirmed” over a fact that is only reported."],
  estimate_unmarked: ["An estimate that is not called ours"],
  same_question: ["Another live story asks the same", "One about the same show, with nearly the same headline."],
  no_related_story: ["No way on to a related story", "Where others about the show are live."],
  same_show_lately: ["Another story about the show within two hours"],
  season_just_aired: ["Nothing said of spoilers", "Of a season that aired within two days."],
  open_comment: ["An open note", "A note that blocks always stops the story."],
  picture_narrow: ["A lead picture under 1,200 pixels wide"],
  licence_ends_soon: ["A picture whose licence ends within 30 days"],
  too_long: ["A line that lists and searches cut", "Standfirst over 160, search title over 60, search description over 155 characters."],
  link_text_vague: ["A link that says “here” or “this”"],
  heading_skips: ["A heading that skips a level"],
};

/** Checks that stop a story in every newsroom, as the form lists them. */
export const ALWAYS_BLOCK: readonly string[] = [
  "Headline, standfirst, body or byline empty; a headline over 110 characters",
  "TK left, or a block that is not finished",
  "A suggestion without an answer; a note that blocks",
  "A sentence that states a fact taken back, contradicted, not public or only rumoured",
  "A headline that states as certain what is only reported, or states a rumour or an estimate",
  "A picture without its description or its credit, or whose licence has ended",
  "A link to a story of ours that readers cannot open",
  "A fence without a safe headline",
  "A correction that does not say what was wrong; a changed fact on a live story without a note",
];
