import type { Path } from "./places";

type Said = { at: Path; says: string };
type Raw = Readonly<Record<string, unknown>>;

/**
 * Keys that a file names and does not describe, names twice, or lets run in a circle. Reads the file as it stands, so that a
 * row with a fault elsewhere still counts as described. What the catalogue may hold (organisations, people) is asked there.
 */
export function referenceFaults(whole: unknown): Said[] {
  const file = isObject(whole) ? whole : {};
  const keys = (list: string, name = "key") => new Set(rowsOf(file, list).map((row) => row[name]));
  const [seasons, works, sources, claims] = [keys("seasons"), keys("sourceWorks", "slug"), keys("sources"), keys("claims")];
  const named = (list: string, field: string, known: Set<unknown>, what: string) =>
    rowsOf(file, list).flatMap((row, n) => missing([list, n, field], row[field], known, what));
  return [
    ...twice(file, "seasons", "key"),
    ...twice(file, "sources", "key"),
    ...twice(file, "claims", "key"),
    ...twice(file, "estimates", "key"),
    ...named("credits", "season", seasons, "season"),
    ...named("credits", "sourceWork", works, "source work"),
    ...named("billing", "season", seasons, "season"),
    ...named("adaptations", "sourceWork", works, "source work"),
    ...named("sources", "relays", sources, "source"),
    ...named("claimRelations", "from", claims, "claim"),
    ...named("claimRelations", "to", claims, "claim"),
    ...named("questions", "season", seasons, "season"),
    ...named("questions", "closedBy", claims, "claim"),
    ...named("estimates", "season", seasons, "season"),
    ...inLists(file, "claims", "seasons", seasons, "season"),
    ...inLists(file, "estimates", "basis", claims, "claim"),
    ...cited(file, sources),
    ...circles(file),
  ];
}

function missing(at: Path, word: unknown, known: Set<unknown>, what: string): Said[] {
  if (typeof word !== "string" || known.has(word)) return [];
  return [{ at, says: `names the ${what} "${word}", which this file does not describe.` }];
}

const inLists = (file: Raw, list: string, field: string, known: Set<unknown>, what: string) =>
  rowsOf(file, list).flatMap((row, n) => listOf(row[field]).flatMap((word, m) => missing([list, n, field, m], word, known, what)));

const cited = (file: Raw, sources: Set<unknown>) =>
  rowsOf(file, "claims").flatMap((claim, n) =>
    rowsOf(claim, "sources").flatMap((one, m) => missing(["claims", n, "sources", m, "source"], one.source, sources, "source")),
  );

function twice(file: Raw, list: string, name: string): Said[] {
  const words = rowsOf(file, list).map((row) => row[name]);
  return words.flatMap((key, n) =>
    typeof key === "string" && words.indexOf(key) < n
      ? [{ at: [list, n, name], says: `is "${key}", as an earlier row of ${list} is. Give each its own.` }]
      : [],
  );
}

/** Sources that pass each other on have no origin. */
function circles(file: Raw): Said[] {
  const rows = rowsOf(file, "sources");
  const relays = new Map(rows.map((row) => [row.key, row.relays]));
  return rows.flatMap((row, n) => {
    const seen = new Set<unknown>();
    for (let next = row.relays; typeof next === "string" && !seen.has(next); next = relays.get(next)) {
      if (next === row.key)
        return [{ at: ["sources", n, "relays"], says: "leads back to this source. A chain ends with one that relays nothing." }];
      seen.add(next);
    }
    return [];
  });
}

const isObject = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const rowsOf = (file: Raw, list: string): Raw[] => listOf(file[list]).map((row) => (isObject(row) ? row : {}));
