import { NotJson, type Path, type Place, parsePlaced, pathWords } from "./places";
import { referenceFaults } from "./references";
import { type Facts, factsSchema } from "./shape";
import { faultsOf } from "./wording";

/** Characters of one file. The largest of ours has forty thousand. */
export const FACTS_MAX = 8_000_000;

/** One thing to put right in a file: the field it stands in, where that is, and what is wrong with it. */
export type FileFault = Place & { field: string; says: string };
export type Placing = (path: Path) => Place;
export type ReadFacts = { ok: true; facts: Facts; placeOf: Placing } | { ok: false; faults: FileFault[] };

/** Reads one file of facts. Everything that is wrong with it comes back at once, in the order of the file. */
export function readFacts(text: string): ReadFacts {
  const parsed = readJson(text);
  if (!parsed.ok) return parsed;
  const { value, placeOf, twice } = parsed.placed;
  const shape = factsSchema.safeParse(value);
  const said = [
    ...twice.map((at) => ({ at, says: "stands twice in one object. Take one out." })),
    ...(shape.success ? [] : shape.error.issues.flatMap((issue) => faultsOf(issue, value))),
    ...referenceFaults(value),
  ];
  if (!shape.success || said.length > 0) return { ok: false, faults: inOrder(said.map(({ at, says }) => placed(placeOf, at, says))) };
  return { ok: true, facts: shape.data, placeOf };
}

type ReadJson = { ok: true; placed: ReturnType<typeof parsePlaced> } | { ok: false; faults: FileFault[] };

/** A mark of byte order in front is an editor's habit, not a fault. */
export function readJson(text: string): ReadJson {
  try {
    return { ok: true, placed: parsePlaced(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { ok: false, faults: [{ ...error.place, field: "", says: `Not JSON: ${error.says}.` }] };
  }
}

export const placed = (placeOf: Placing, at: Path, says: string): FileFault => ({ ...placeOf(at), field: pathWords(at), says });

export const inOrder = (faults: readonly FileFault[]): FileFault[] =>
  [...faults].sort((a, b) => a.line - b.line || a.column - b.column || a.field.localeCompare(b.field));

/** `claims[3].when.edtf, line 210, column 17: 2025-13 is no month.` */
export const faultLine = ({ field, line, column, says }: FileFault): string =>
  `${field === "" ? "" : `${field}, `}line ${line}, column ${column}: ${says}`;
