import { diffArrays } from "diff";
import type { Copy as Words } from "./copy";
import { heroLines, type Line, type LineForm, linesIn, shownIn } from "./difference-lines";
import { differs, listRuns, placesOf, type Run, runsOf, spanRuns } from "./difference-runs";
import { twinsOf } from "./difference-twins";
import { withoutSuggestions } from "./suggestions";

export type LineChange = "same" | "changed" | "formatted" | "moved" | "inserted" | "removed";
/** What a line's words do not show: that it moved, became something else, or holds something else. */
export type LineNote =
  | { what: "moved" }
  | { what: "form"; was: LineForm; now: LineForm }
  | { what: "depth" }
  | { what: "attr"; name: string; was: string | null; now: string | null };
/** One line of the body as it was and is. */
export type LineDifference = Pick<Line, "id" | "block" | "form" | "kind" | "depth" | "attrs"> & {
  change: LineChange;
  runs: Run[];
  notes: LineNote[];
};
export type FieldDifference = { field: Field; runs: Run[] };
export type Difference = {
  headline: Run[];
  standfirst: Run[];
  body: LineDifference[];
  /** Fields that stand outside the page, where they differ. */
  fields: FieldDifference[];
  /** How many places differ. */
  count: number;
};

const FIELDS = ["shortHeadline", "seoTitle", "seoDescription"] as const;
const FENCE = { safeHeadline: "safeHeadline", spoilersFor: "of", spoilersUntil: "until" } as const;
const LISTS = ["byline", "about"] as const;
export type Field = (typeof FIELDS)[number] | keyof typeof FENCE | (typeof LISTS)[number];
/** The words of a text. Names and records are compared where both texts know theirs. */
export type Copy = Words & Partial<Record<(typeof LISTS)[number], readonly string[] | null>>;

/** What `after` says that `before` did not, field by field, line by line, and word by word within a line. Without `before`, all is inserted. */
export function differenceOf(before: Copy | null, after: Copy): Difference {
  const headline = runsOf(before?.headline ?? "", after.headline);
  const standfirst = runsOf(before?.standfirst ?? "", after.standfirst);
  const body = linesOf(before ? [...heroLines(before.hero), ...linesIn(withoutSuggestions(before.body))] : [], [
    ...heroLines(after.hero),
    ...shownIn(after.body),
  ]);
  const fields = fieldsOf(before, after);
  const texts = [headline, standfirst, ...fields.map(({ runs }) => runs), ...body.map(({ runs }) => runs)];
  const count = texts.flatMap(placesOf).filter(differs).length + body.reduce((sum, line) => sum + notedIn(line), 0);
  return { headline, standfirst, body, fields, count };
}

/** How many places of a line its words do not show: notes, and the coming or going of what has no words. */
export const notedIn = ({ change, form, notes }: LineDifference): number =>
  notes.length + Number((change === "inserted" || change === "removed") && (form === "rule" || form === "block"));

function fieldsOf(before: Copy | null, after: Copy): FieldDifference[] {
  const texts = FIELDS.map((field) => ({ field, runs: runsOf(before?.[field] ?? "", after[field] ?? "") }));
  const fence = (Object.keys(FENCE) as (keyof typeof FENCE)[]).map((field) => {
    const [was = "", now = ""] = [before, after].map((copy) => fenceWords(copy?.spoilers?.[FENCE[field]] ?? ""));
    return { field, runs: runsOf(was, now) };
  });
  const lists = LISTS.map((field) => {
    const [was, now] = [before?.[field], after[field]];
    return { field, runs: was && now ? listRuns(was, now) : [] };
  });
  return [...texts, ...fence, ...lists].filter(({ runs }) => differs(runs));
}

/** An instant as it can be read: `2027-05-01 18:00 UTC`. */
const fenceWords = (text: string) => text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):.*Z$/, "$1 $2 UTC");

/** The lines as they came to stand: matched by the id of their block, else by their words; what left is shown where it was. */
function linesOf(before: readonly Line[], after: readonly Line[]): LineDifference[] {
  const old = matched(before, after);
  const byId = new Map(old.map((line) => [line.id, line]));
  const stays = new Map(after.map((line) => [line.id, line]));
  return diffArrays(
    old.map(({ id }) => id),
    after.map(({ id }) => id),
  ).flatMap((part) =>
    part.value.flatMap((id): LineDifference[] => {
      const was = byId.get(id);
      const now = stays.get(id);
      if (part.removed) return was && !now ? [lineOf(was, null)] : [];
      return now ? [lineOf(was ?? null, now, part.added && was !== undefined)] : [];
    }),
  );
}

/** Lines whose block got a new id take the id of the line they became. */
function matched(before: readonly Line[], after: readonly Line[]): Line[] {
  const twins = twinsOf(before, after);
  return before.map((line) => ({ ...line, id: twins.get(line.id)?.id ?? line.id }));
}

function lineOf(was: Line | null, now: Line | null, hasMoved = false): LineDifference {
  const { id, block, form, kind, depth, attrs } = now ?? (was as Line);
  const runs = spanRuns(was?.spans ?? [], now?.spans ?? []);
  const notes = was && now ? notesOn(was, now, hasMoved) : [];
  return { id, block, form, kind, depth, attrs, change: changeOf(was, now, runs, notes), runs, notes };
}

function notesOn(was: Line, now: Line, hasMoved: boolean): LineNote[] {
  const names = [...new Set([...Object.keys(was.attrs), ...Object.keys(now.attrs)])].filter((name) => was.attrs[name] !== now.attrs[name]);
  return [
    ...(hasMoved ? [{ what: "moved" } as const] : []),
    ...(was.form !== now.form ? [{ what: "form", was: was.form, now: now.form } as const] : []),
    ...(was.form === now.form && was.depth !== now.depth ? [{ what: "depth" } as const] : []),
    ...names.map((name) => ({ what: "attr", name, was: was.attrs[name] ?? null, now: now.attrs[name] ?? null }) as const),
  ];
}

function changeOf(was: Line | null, now: Line | null, runs: readonly Run[], notes: readonly LineNote[]): LineChange {
  if (!was) return "inserted";
  if (!now) return "removed";
  if (runs.some(({ change }) => change !== "same") || notes.some(({ what }) => what === "attr")) return "changed";
  if (notes.some(({ what }) => what === "moved")) return "moved";
  return notes.length > 0 || differs(runs) ? "formatted" : "same";
}
