import type { Tx } from "@/db/connect";
import { notes } from "@/db/schema/articles";
import type { NoteKind, NotePlacement } from "../vocabulary";

export type Note = {
  articleId: string;
  editionId: string;
  kind: NoteKind;
  text: string;
  wasText: string | null;
  nowText: string | null;
  placement?: NotePlacement;
  publishedAt: Date;
  approvedBy: string;
};

export async function insertNote(tx: Tx, note: Note) {
  await tx.insert(notes).values(note);
}
