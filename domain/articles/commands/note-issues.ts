import type { Tx } from "@/db/connect";
import type { Issue } from "../../kernel/result";
import type { NoteInput } from "../schema";
import { isOnRecord } from "../store/notes";

/** A correction or retraction says what was wrong; the fact a note names is one of the ledger. */
export async function noteIssues(tx: Tx, note: Pick<NoteInput, "kind" | "wasText" | "claimId">): Promise<Issue[]> {
  const issues: Issue[] = [];
  if ((note.kind === "correction" || note.kind === "retraction") && !note.wasText)
    issues.push({ field: "wasText", code: "was_wrong_missing" });
  if (note.claimId && !(await isOnRecord(tx, note.claimId))) issues.push({ field: "claimId", code: "unknown_record" });
  return issues;
}
