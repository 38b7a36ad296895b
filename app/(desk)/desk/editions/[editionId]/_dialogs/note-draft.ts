import type { NoteKind } from "@/domain/articles/vocabulary";
import type { Waits } from "./verb-form.client";

export type NoteDraft = { text: string; wasText: string; nowText: string; claimId: string };
export const NO_NOTE: NoteDraft = { text: "", wasText: "", nowText: "", claimId: "" };

/** Whether readers are told what was wrong, beside what is so. */
export const quotesTheWrong = (kind: NoteKind) => kind === "correction" || kind === "retraction";

/** What the note must still say, or null where it says all that its kind must. */
export function unsaidIn(kind: NoteKind, note: NoteDraft): Waits | null {
  if (quotesTheWrong(kind) && note.wasText.trim() === "") return { says: "Quote what was wrong.", field: "wasText" };
  return note.text.trim() === "" ? { says: "Write the note for readers.", field: "text" } : null;
}

export const sentNote = (kind: NoteKind, { text, wasText, nowText, claimId }: NoteDraft) => ({
  kind,
  text,
  ...(quotesTheWrong(kind) ? { wasText, nowText, ...(claimId && { claimId }) } : {}),
});
