import type { Issue } from "../kernel/result";
import { CHECKS, type CheckLevel, type Levels } from "../settings/vocabulary";

/** What the checks found, in the way of a story and beside it. */
export type Found = { issues: readonly Issue[]; warnings: readonly Issue[] };

/** What was found as the newsroom takes it: a check that was raised stops the story, one that was lowered warns or says nothing. */
export function judge({ issues, warnings }: Found, levels: Levels): { issues: Issue[]; warnings: Issue[] } {
  const found = [
    ...issues.map((issue) => ({ issue, level: levelOf(issue, "block", levels) })),
    ...warnings.map((issue) => ({ issue, level: levelOf(issue, "warn", levels) })),
  ];
  const at = (level: CheckLevel) => found.filter((one) => one.level === level).map(({ issue }) => issue);
  return { issues: at("block"), warnings: at("warn") };
}

/** One code may be found on both sides, a headline too long and a line that is cut: only the side that may be set is. */
function levelOf({ code }: Issue, usual: CheckLevel, levels: Levels): CheckLevel {
  const name = code as keyof typeof CHECKS;
  return CHECKS[name]?.usual === usual ? levels[name] : usual;
}
