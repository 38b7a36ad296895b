import { deviceNotes } from "../../../_journal/store";
import type { Kept, NotesShelf } from "./notes";

/** Where this device keeps what somebody typed in notes on an edition. A device that keeps nothing is no reason to stop typing. */
export function keptNotes(editionId: string, writerId: string): NotesShelf {
  const keyOf = (field: string) => `${writerId} ${editionId} ${field}`;
  return {
    load: async () => (await deviceNotes.notesOf(writerId, editionId).catch(() => [])).map(({ words }) => JSON.parse(words) as Kept),
    put: (field, kept) => void deviceNotes.put({ key: keyOf(field), writerId, editionId, words: JSON.stringify(kept) }).catch(() => {}),
    drop: (field) => void deviceNotes.drop(keyOf(field)).catch(() => {}),
  };
}
