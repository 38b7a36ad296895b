import { eq } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { notes } from "@/db/schema/articles";
import { claims, noteClaims } from "@/db/schema/claims";
import type { NoteKind, NotePlacement } from "../vocabulary";

export type Note = {
  articleId: string;
  editionId: string;
  kind: NoteKind;
  text: string;
  wasText: string | null;
  nowText: string | null;
  /** The claim of the ledger that it says was wrong. */
  claimId?: string | undefined;
  placement?: NotePlacement;
  publishedAt: Date;
  approvedBy: string;
};

export async function insertNote(tx: Tx, { claimId, ...note }: Note) {
  const { id } = only(await tx.insert(notes).values(note).returning({ id: notes.id }));
  if (claimId) await tx.insert(noteClaims).values({ noteId: id, claimId });
}

/** Whether the claim a note names is on record. */
export const isOnRecord = async (tx: Tx, claimId: string): Promise<boolean> =>
  (await tx.select({ id: claims.id }).from(claims).where(eq(claims.id, claimId))).length > 0;
