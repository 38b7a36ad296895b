import type { PublicationEffects } from "@/components/claims/publication-effects";
import { type DeskClock, exactWords } from "@/components/desk/time-words";
import type { NoteKind } from "@/domain/articles/vocabulary";
import type { Story } from "../story";

/** What a change of a live story is to its readers. */
export type ChangeKind = "typo" | "update" | "correction";
/** What the publish dialog has been told. `at` is null for now, and for an hour that is still missing. */
export type Plan = { when: "now" | "at"; at: Date | null; change: ChangeKind };

export const noteKindOf = (change: ChangeKind): NoteKind | null => (change === "typo" ? null : change);

/** The last button, which says what will happen. */
export function lastButton(story: Story, { when, at, change }: Plan, clock: DeskClock): string {
  if (when === "at") return at ? `Schedule for ${exactWords(at, clock)}` : "Schedule";
  if (story.live === null) return "Publish now";
  return change === "correction" ? "Publish correction" : "Update live story";
}

/** What comes of it, by name: each line is true of this story and this plan. */
export function consequences(story: Story, { when, at, change }: Plan, clock: DeskClock): [name: string, says: string][] {
  const hour = when === "now" ? null : at ? exactWords(at, clock) : "At the hour you choose";
  return [
    ["Goes out", `Version ${story.number}, ${approvalWords(story, clock)}`],
    ...(story.live ? [["Replaces", `Version ${story.live.number}, which readers have until then`] as [string, string]] : []),
    ["Leaves", hour ? `${hour}, by itself. The checks run once more then; what fails them is held and the desk told.` : "At once"],
    ["Renews", listed(["the front page", ...story.renews])],
    ["Dates", datesWords(story, change, hour)],
  ];
}

/** What becomes of the story's flags: "Closes 2. 1 stays open: Filming start, planned, 2024." Null where it has none. */
export function flagsWords({ flags }: PublicationEffects, { when, change }: Plan): string | null {
  if (flags.length === 0) return null;
  const isNoted = when === "now" && change !== "typo";
  const stays = flags.filter(({ settled }) => (isNoted ? settled.noted : settled.silent) === null);
  const closes = flags.length - stays.length;
  const left =
    stays.length === 0
      ? "None stays open."
      : `${stays.length} ${stays.length === 1 ? "stays" : "stay"} open: ${stays.map(({ fact }) => fact).join("; ")}.`;
  return `Closes ${closes}, opens 0. ${left}`;
}

/** Whether the version drops or changes a sentence that the ledger calls wrong: readers are told, so a typo it is not. */
export const needsNote = ({ flags }: PublicationEffects): boolean =>
  flags.some(({ severity, settled }) => (severity === "contradicted" || severity === "retracted") && settled.silent === "updated");

const approvalWords = ({ approval, acts }: Story, clock: DeskClock) => {
  if (acts.approve) return "approved by you with this";
  return approval ? `approved by ${approval.by}, ${exactWords(approval.at, clock)}` : "approved";
};

function datesWords({ wasPublished }: Story, change: ChangeKind, hour: string | null): string {
  if (!wasPublished) return hour ? "Published and updated are set at that hour" : "Published and updated are set to now";
  return change === "typo" || hour ? "None moves: published and updated stay as they are" : "Updated moves to now; published stays";
}

const NAMED = 4;

/** "the front page, All of Us Are Dead, Park Ji-hu and 3 more". */
function listed(names: readonly string[]): string {
  if (names.length > 2 && names.length <= NAMED + 1 && names.some((name) => name.includes(","))) return names.join("; ");
  if (names.length <= NAMED + 1) return new Intl.ListFormat("en-GB").format(names);
  return `${names.slice(0, NAMED).join(", ")} and ${names.length - NAMED} more`;
}
