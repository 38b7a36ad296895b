import type { Say } from "../kernel/words";

/** A line in its parts: whose it is, what is known, and our estimate where there is one. */
export function lineParts(
  say: Say,
  { line, label }: { line: string; label: string },
): { label: string; said: string; estimate: string | null } {
  const [opening = ""] = say("line.whole", { label, clauses: BREAK }).split(BREAK);
  const [guess = ""] = say("line.estimate", { window: BREAK, likelihood: "" }).split(BREAK);
  const [between = ""] = say("line.withEstimate", { line: "", estimate: BREAK }).split(BREAK);
  const at = line.indexOf(between + guess);
  const told = at === -1 ? line : line.slice(0, at);
  return {
    label,
    said: told.startsWith(opening) ? told.slice(opening.length) : told,
    estimate: at === -1 ? null : line.slice(at + between.length),
  };
}

/** No text of ours holds it. */
const BREAK = "\u0000";
