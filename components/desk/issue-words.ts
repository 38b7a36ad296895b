import type { Issue, IssueCode } from "@/domain/kernel/result";
import { PICTURE_ISSUE_WORDS } from "./picture-issue-words";

/** What the desk calls a field, for sentences about it. A path such as `names.1.text` is spoken of by its last word. */
const FIELDS: Record<string, string> = {
  about: "show or season",
  body: "story",
  bylines: "byline",
  characterName: "character",
  displayName: "name",
  whenEdtf: "date",
  whenWords: "words of the source",
  claimId: "fact",
  serviceId: "service",
  personId: "person",
  sources: "source",
  reportedOn: "day it was reported",
  seoTitle: "search title",
  seoDescription: "search description",
  shortHeadline: "short headline",
  slug: "address",
  scheduledFor: "hour",
};

/** `originalTitle` → "original title". */
export function fieldWords(field: string): string {
  const last = field.split(".").findLast((part) => !/^\d+$/.test(part)) ?? field;
  return (
    FIELDS[last] ??
    last
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replaceAll("_", " ")
      .toLowerCase()
  );
}

const times = (detail: Issue["detail"], one: string, many: string) => (detail === 1 ? `1 ${one}` : `${detail ?? "Some"} ${many}`);

/** What holds a record in use, one and many. */
const USES: Record<string, readonly [string, string]> = {
  seasons: ["season", "seasons"],
  stories: ["story", "stories"],
  authors: ["author page", "author pages"],
  claims: ["fact", "facts"],
  estimates: ["estimate", "estimates"],
  questions: ["open question", "open questions"],
  sources: ["source", "sources"],
  credits: ["credit", "credits"],
  relations: ["link to another show", "links to other shows"],
  sourceWorks: ["source work", "source works"],
  externalIds: ["identifier in another database", "identifiers in other databases"],
};

const WORDS: Record<IssueCode, (issue: Issue) => string> = {
  blank: ({ field }) => `Write the ${fieldWords(field)}.`,
  too_long: ({ field, detail }) => `Shorten the ${fieldWords(field)}${detail ? ` to ${detail} characters` : ""}.`,
  no_show_linked: () => "Link the show or season it is about.",
  no_byline: () => "Put a name in the byline.",
  tk_left: ({ field, detail }) => `Fill in or cut ${times(detail, "TK", "TKs")} in the ${fieldWords(field)}.`,
  open_suggestions: ({ detail }) => `Accept or decline ${times(detail, "suggestion", "suggestions")}.`,
  already_answered: () => "This was answered in the meantime, or its words are gone.",
  quote_unattributed: () => "Say whose words the quote is.",
  video_unfinished: () => "Give the video its address and a title.",
  link_card_unfinished: () => "Give the link card its address and a title.",
  related_story_missing: () => "Choose the related story, or remove its block.",
  not_safe: () => "Write a safe headline that gives less away than the headline does.",
  spoiler_unlabelled: () => "Say what the spoiler fence gives away.",
  table_uncaptioned: () => "Give the table a caption.",
  table_too_large: () => "Make the table smaller: 6 columns and 40 rows at most.",
  leads_to_dark_story: () => "Take out what leads to a story of ours that readers cannot open.",
  cites_retracted: () => "Rewrite the sentence that states a retracted fact, or take its link away.",
  cites_contradicted: () => "Rewrite the sentence that the ledger now contradicts, or settle its flag.",
  cites_closed: () => "Bring the sentence up to date, or link it as of the day it was so: its fact stands no more.",
  cites_rumour: () => "Take the link to a rumour away: a story does not lean on one.",
  cites_not_public: () => "Make the linked fact public, or take its link away: readers cannot see it yet.",
  cites_disputed: () => "Another source disputes this fact. Say so, or wait for a ruling.",
  fact_unchecked: () => "Nobody has checked this fact for 30 days: look whether it still stands, and say so on its season.",
  one_source: () => "One source alone says so: look for a second, or go on with it named.",
  estimate_unmarked: () => "Say that it is “our estimate”: readers take it for somebody’s word.",
  headline_too_firm: () => "The headline states as certain what is only Reported: write “reportedly”, or ask it.",
  headline_states_rumour: () => "Take the rumour out of the headline.",
  headline_states_estimate: () => "Take our estimate out of the headline: it belongs into the story.",
  same_question: () => "A live story about the show has nearly this headline: bring that one up to date, or say what is new here.",
  live_in_quotation: () => "Take the live fact out of the quotation: nobody’s words change with the ledger.",
  wording_too_firm: () => "The best source is Reported: write “reportedly” or “according to”.",
  link_text_vague: () => "Say in the link’s own words where it leads: “here” tells nobody who hears it alone.",
  heading_skips: () => "Begin with a heading of the second level: this one skips it.",
  note_missing: () => "Write a note: this version changes what readers were told and the ledger calls wrong.",
  in_the_past: () => "Choose a time that is still to come.",
  before_embargo: () => "Choose a time after the embargo lifts.",
  reason_missing: () => "Say why, in a sentence. It is kept with the story.",
  headline_not_repeated: () => "Type the headline exactly as it stands.",
  not_live: () => "Choose another story: readers cannot open this one.",
  twice: () => "Take one of the two out: it stands here already.",
  slug_taken: () => "Choose another address: this one belongs to another page.",
  slug_reserved: () => "Choose another address: the site needs this word itself.",
  slug_malformed: () => "Use a to z, 0 to 9 and single hyphens, at most 80 characters.",
  title_taken: () => "Another show has this title. Add what tells them apart, such as a year or a country.",
  number_taken: () => "Choose another number: this show already has that season.",
  position_taken: () => "Choose another position: a season of this show stands there. 2.5 lies between 2 and 3.",
  address_fixed: () => "The number is part of the page’s address, so it stays. Add a new season and delete this one.",
  near_match: ({ detail }) =>
    `${times(detail, "person is", "people are")} called much like this. Look at them first, or tick that this is somebody else.`,
  latin_title_missing: ({ detail }) =>
    `Add a title in Latin letters, so that the page gets an address people can read.${detail ? ` Read letter by letter it would be “${detail}”.` : ""}`,
  latin_name_missing: () => "Add a name in Latin letters, so that the page gets an address people can read.",
  name_taken: () => "This name is taken. Add what tells the two apart.",
  email_taken: () => "Somebody on the desk already has this mail address.",
  billing_incomplete: () => "The order must hold every credit once. Reload the list and order it again.",
  in_use: ({ field, detail }) => {
    const [one, many] = USES[field] ?? ["other record", "other records"];
    return `${times(detail, `${one} needs`, `${many} need`)} it. Take ${detail === 1 ? "that" : "those"} away first.`;
  },
  own_source: () => "A show is not its own source. Choose another work.",
  unknown_record: ({ field }) => `Choose the ${fieldWords(field)} again: the record is not there any more.`,
  already_named: () => "This text has a name already. Write on, and name the next one.",
  same_text: () => "This is the text as it stands. There is nothing to bring back.",
  other_show: () => "Choose a season of this show: that one belongs to another.",
  open_edition_exists: () => "This story already has a version in hand. Go on with that one.",
  live_edition_exists: () => "Another version of this story is live. Withdraw it first.",
  was_published: () => "Readers have seen this story, so it cannot be deleted. Withdraw it instead.",
  was_wrong_missing: () => "Quote what was wrong, so that readers can see what changed.",
  last_admin: () => "This is the only admin. Make somebody else an admin first.",
  password_weak: () => "This one is easy to guess. Leave out common words, rows of keys, names and addresses, or add words of your own.",
  season_missing: ({ field }) =>
    field === "scope" ? "Say which season was ordered: an order is never for a whole show." : "Choose the seasons it is about.",
  no_part_here: () => "Only a part that is out or has a date carries a part number. Leave it empty.",
  needs_a_day: () => "A release date is a day. For anything vaguer choose Release window.",
  happened_after_it_was_said: () => "What happened cannot lie after the day it was reported. Correct one of the two, or say it is planned.",
  cannot_be_planned: () => "This kind of fact has happened or has not. Choose Happened.",
  must_be_planned: () => "A date still to come is a plan. Choose Planned.",
  value_incomplete: () => "Fill in the figure: what is counted, how much, and over which time.",
  weaker_needs_ruling: () => "A weaker fact puts a stronger one aside only by an editor’s ruling.",
  more_than_certain: () => "Together the windows are more than certain. Lower a likelihood.",
  windows_overlap: () => "Two windows cover the same days. Keep them apart.",
  needs_a_source: () => "Name at least one source that says so.",
  needs_reasoning: () => "What we believe needs our reasoning. Write it down.",
  official_needs_the_page_itself: () => "Official needs the statement itself, read by us, with its address or title.",
  official_needs_an_authority: () => "Official needs somebody entitled to say it: the service or studio of the season.",
  confirmed_needs_authority_or_two_origins: () =>
    "Confirmed needs the service or studio, however relayed, or two separate named origins. Sites repeating one report count once.",
  relation_circle: () => "The other fact already bears on this one, and the two would stand in a circle. Remove that relation first.",
  chain_too_long: () => "A source passes on five others at the most, and never itself. Shorten the chain.",
  sources_changed: () => "Its sources changed meanwhile and no longer carry this certainty. Reload and look at them again.",
  read_what: () => "Give the address or the title of what was read.",
  one_speaker: () => "One source is one speaker: an outlet or a person, not both.",
  anonymous_is_named: () => "A source that is named is not anonymous. Take the name away or change the basis.",
  rumour_cannot_win: () => "A rumour does not win over what is confirmed. Raise it with a source first.",
  carries_facts: () => "Facts are as sure as they are because this service or studio says so. Leave it, or take those facts back first.",
  still_stated: ({ detail }) =>
    `${detail === 1 ? "1 story states" : `${detail ?? "Some"} stories state`} this fact and will be flagged. Look at the number and take it back again.`,
  already_asked: () => "This is among the open questions already.",
  not_in_conflict: () => "These two do not disagree any more. Reload the board.",
  open_blocking_comment: () => "Settle the blocking note.",
  open_comment: () => "A note is open: settle it, or go on all the same.",
  no_related_story: () => "Lead on to another story of ours: others about this show are live.",
  same_show_lately: () => "Another story about this show came out within two hours.",
  season_just_aired: () => "The season aired within two days: say whether this story gives something away.",
  zone_unknown: () => "Choose a time zone from the list: the database does not know this one.",
  password_wrong: () => "That is not your password. Type the one you sign in with.",
  ...PICTURE_ISSUE_WORDS,
};

/** One thing that is missing or in the way, as what to do about it. */
export const issueWords = (issue: Issue): string => WORDS[issue.code](issue);
