import type { Issue } from "../../kernel/result";
import type { NoteInput } from "../schema";

/** A correction or retraction says what was wrong. */
export const noteIssues = (note: Pick<NoteInput, "kind" | "wasText">): Issue[] =>
  (note.kind === "correction" || note.kind === "retraction") && !note.wasText ? [{ field: "wasText", code: "was_wrong_missing" }] : [];
