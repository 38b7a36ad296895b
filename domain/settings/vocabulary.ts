import type { SecondPerson } from "../articles/vocabulary";
import type { IssueCode } from "../kernel/result";

/** The parts in which the newsroom's settings are kept; each is saved by itself. */
export const SETTING_SECTIONS = ["publication", "desk", "checks"] as const;
export type SettingSection = (typeof SETTING_SECTIONS)[number];

/** What a check does where it finds something: keeps the story from readers, asks for a reason, or says nothing. */
export const CHECK_LEVELS = ["block", "warn", "off"] as const;
export type CheckLevel = (typeof CHECK_LEVELS)[number];

type Range = { usual: CheckLevel; lowest: CheckLevel };
const raised: Range = { usual: "warn", lowest: "warn" };
/**
 * The checks that a newsroom may set, by the code of what they find: what each does until somebody says otherwise, and how low
 * it may go. A check that is not named here stops a story, and nobody lowers it.
 */
export const CHECKS = {
  no_show_linked: { usual: "block", lowest: "warn" },
  fact_unchecked: raised,
  one_source: raised,
  cites_disputed: raised,
  wording_too_firm: raised,
  estimate_unmarked: raised,
  same_question: raised,
  no_related_story: { usual: "warn", lowest: "off" },
  same_show_lately: raised,
  season_just_aired: raised,
  open_comment: raised,
  picture_narrow: raised,
  licence_ends_soon: raised,
  too_long: raised,
  link_text_vague: raised,
  heading_skips: { usual: "warn", lowest: "off" },
} as const satisfies Partial<Record<IssueCode, Range>>;
export type Check = keyof typeof CHECKS;
export const CHECK_NAMES = Object.keys(CHECKS) as Check[];
export type Levels = Readonly<Record<Check, CheckLevel>>;

const rank = (level: CheckLevel) => CHECK_LEVELS.indexOf(level);
export const levelsAllowed = (check: Check): CheckLevel[] => CHECK_LEVELS.filter((level) => rank(level) <= rank(CHECKS[check].lowest));

/** What every check does, by the options as they are stored; one that is not set, or set to what it may not be, does the usual. */
export function levelsOf(options: Readonly<Record<string, unknown>> | null | undefined): Levels {
  const stored: Record<string, unknown> = Object(options?.checks);
  const entries = CHECK_NAMES.map((name) => [name, levelsAllowed(name).find((level) => level === stored[name]) ?? CHECKS[name].usual]);
  return Object.fromEntries(entries) as Levels;
}

/** What a publication says of how it works, each at an address: some have pages of ours, and may stand elsewhere. */
export const POLICIES = ["corrections", "verification", "unnamedSources", "ethics", "ownership", "masthead"] as const;
export type Policy = (typeof POLICIES)[number];

/** What holds until somebody says otherwise. */
export const USUAL_SETTINGS = {
  publication: {
    ...{ publicationName: "Showdesk", language: "en-GB", timeZone: "UTC", followLine: "" },
    ...{ corrections: "", verification: "", unnamedSources: "", ethics: "", ownership: "", masthead: "" },
  },
  desk: { secondPerson: "normal" as SecondPerson, notificationHoldMinutes: 30 },
  checks: levelsOf(null),
};
export type SettingValues = Readonly<Record<string, string | number>>;

/** Characters of the publication's name. */
export const PUBLICATION_NAME_MAX = 80;
/** Characters of what whoever may follow is told first, and of the address of a policy. */
export const FOLLOW_LINE_MAX = 200;
export const POLICY_MAX = 500;
/** Minutes for which news may be held before it is mailed. */
export const HOLD_MAX_MINUTES = 24 * 60;
