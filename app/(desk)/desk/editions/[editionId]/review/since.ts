import type { TimelineRow } from "@/domain/articles/queries/history";

export type Since = "look" | "live" | "sent" | "approved";
export type SinceOption = { since: Since; revisionId: string; words: string };

type Saved = { id: string; lastSavedAt: Date; isSide: boolean; isHead: boolean };
type Live = { id: string; editionNumber: number } | null;
type Look = { revisionId: string } | null;
type Given = { live: Live; look: Look; saved: readonly Saved[]; deeds: readonly TimelineRow[]; editionId: string };

/** What the text can be compared with: what one saw last, what readers have, what was sent before, and what was approved. */
export function optionsOf({ live, look, saved, deeds, editionId }: Given): SinceOption[] {
  const own = deeds.filter((deed) => deed.editionId === editionId);
  const [, sentBefore] = own.filter(({ action }) => action === "edition.submit");
  const approved = own.find(({ action }) => action === "edition.approve")?.after?.revisionId;
  const head = saved.find(({ isHead }) => isHead)?.id;
  const sent = sentBefore ? standingAt(saved, sentBefore.at) : undefined;
  return [
    ...(look ? [{ since: "look", revisionId: look.revisionId, words: "Since my last look" } as const] : []),
    ...(live ? [{ since: "live", revisionId: live.id, words: `Since live v${live.editionNumber}` } as const] : []),
    ...(sent && sent.id !== head ? [{ since: "sent", revisionId: sent.id, words: "Since it was last sent" } as const] : []),
    ...(typeof approved === "string" && approved !== head
      ? [{ since: "approved", revisionId: approved, words: "Since it was approved" } as const]
      : []),
  ];
}

type Texts = readonly (Saved & { savedByName: string })[];

/** Whose changes the difference shows: everyone who saved since, but for those who only suggested. */
export function writersSince(saved: Texts, fromId: string | undefined, suggesting: readonly string[]): string {
  const main = saved.filter(({ isSide }) => !isSide);
  const names = [...new Set(main.slice(main.findIndex(({ id }) => id === fromId) + 1).map(({ savedByName }) => savedByName))];
  const writers = names.filter((name) => !suggesting.includes(name));
  return new Intl.ListFormat("en-GB").format(writers.length > 0 ? writers : names);
}

/** The text that stood at a moment; what was kept aside never stood. */
const standingAt = (saved: readonly Saved[], at: Date) => saved.findLast(({ isSide, lastSavedAt }) => !isSide && lastSavedAt <= at);
