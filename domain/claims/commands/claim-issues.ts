import type { Issue } from "../../kernel/result";
import { boundsOf } from "../fuzzy-date";
import type { RecordClaim } from "../schema";
import { valueSchema } from "../value";
import { KINDS, kindOf } from "../vocabulary";

const ORDERING = (kind: RecordClaim["kind"]) => kindOf(kind).effect === "orders";

/** What is wrong with a claim by itself: its date, its reach, its value and its kind together. */
export function claimIssues(input: RecordClaim): Issue[] {
  return [...reach(input), ...dates(input), ...modality(input), ...value(input), ...reasons(input), ...sources(input)];
}

function reach({ scope, seasonIds, kind, part }: RecordClaim): Issue[] {
  const issues: Issue[] = [];
  if ((scope === "seasons") !== seasonIds.length > 0) issues.push({ field: "seasonIds", code: "season_missing" });
  if (scope === "show" && ORDERING(kind)) issues.push({ field: "scope", code: "season_missing" });
  if (part !== null && !["part_released", "release_date", "release_window"].includes(kind))
    issues.push({ field: "part", code: "no_part_here" });
  return issues;
}

function dates({ kind, modality, whenEdtf, whenWords, whenAnchor, reportedOn }: RecordClaim): Issue[] {
  const bounds = whenEdtf ? boundsOf(whenEdtf) : null;
  const issues: Issue[] = [];
  if (kind === "release_date" && bounds?.precision !== "day") issues.push({ field: "whenEdtf", code: "needs_a_day" });
  if (kind === "release_window" && !bounds) issues.push({ field: "whenEdtf", code: "blank" });
  if (whenAnchor && !whenWords) issues.push({ field: "whenWords", code: "blank" });
  if (modality === "occurred" && bounds?.lo && bounds.lo > reportedOn)
    issues.push({ field: "whenEdtf", code: "happened_after_it_was_said" });
  return issues;
}

function modality({ kind, modality: said }: RecordClaim): Issue[] {
  const { axis } = KINDS[kind];
  if ((axis === "decision" || axis === "people") && said === "planned") return [{ field: "modality", code: "cannot_be_planned" }];
  const isPlan = kind === "release_window" || kind === "release_date";
  return axis === "release" && isPlan !== (said === "planned")
    ? [{ field: "modality", code: isPlan ? "must_be_planned" : "cannot_be_planned" }]
    : [];
}

const value = (input: RecordClaim): Issue[] =>
  valueSchema(input.kind).safeParse(input.value).success ? [] : [{ field: "value", code: "value_incomplete" }];

const reasons = ({ certainty, reasoning }: RecordClaim): Issue[] =>
  certainty === "inferred" && !reasoning ? [{ field: "reasoning", code: "needs_reasoning" }] : [];

/** A link that claims more than it holds: read by us without saying what, one that two people said, or nobody and somebody. */
function sources({ sources: cited }: RecordClaim): Issue[] {
  const links = cited.flatMap(({ source }, index) =>
    typeof source === "string" ? [] : source.map((link, hop) => ({ link, at: `sources.${index}.source.${hop}` })),
  );
  return links.flatMap(({ link, at }): Issue[] => [
    ...(link.accessedOn && !link.url && !link.title ? [{ field: `${at}.url`, code: "read_what" as const }] : []),
    ...(link.organisationId && link.personId ? [{ field: `${at}.personId`, code: "one_speaker" as const }] : []),
    ...(link.basis === "anonymous" && link.personId ? [{ field: `${at}.basis`, code: "anonymous_is_named" as const }] : []),
  ]);
}
