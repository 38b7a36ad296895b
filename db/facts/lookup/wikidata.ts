import { z } from "zod";
import { boundsOf } from "@/domain/claims/fuzzy-date";
import type { ExternalScheme } from "@/domain/shows/vocabulary";
import { inOrder, placed, readJson } from "../read";
import { faultsOf } from "../wording";
import { isPast, LEFT_OUT, type Lookup, type ReadLookup } from "./record";

const snak = z.looseObject({ snaktype: z.string(), datavalue: z.looseObject({ value: z.unknown() }).nullish() });
const statement = z.looseObject({ mainsnak: snak, rank: z.enum(["preferred", "normal", "deprecated"]).default("normal") });
const entity = z.looseObject({
  id: z.string().regex(/^Q[1-9]\d*$/, "an item such as Q42"),
  labels: z.record(z.string(), z.looseObject({ value: z.string().min(1) })).default({}),
  claims: z.record(z.string(), z.array(statement)).default({}),
  modified: z.string().nullish(),
});
const file = z.looseObject({ entities: z.record(z.string(), entity) });
type Entity = z.output<typeof entity>;

/** Properties whose value is the show's number elsewhere. */
const IDENTIFIERS: Readonly<Record<string, ExternalScheme>> = { P345: "imdb", P4983: "tmdb", P4835: "tvdb", P8600: "tvmaze" };
const COUNTRIES: Readonly<Record<string, string>> = {
  ...{ Q30: "US", Q145: "GB", Q16: "CA", Q17: "JP", Q29: "ES", Q38: "IT", Q142: "FR", Q183: "DE", Q884: "KR", Q148: "CN" },
  ...{ Q408: "AU", Q668: "IN", Q155: "BR", Q96: "MX", Q35: "DK", Q34: "SE" },
};
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ Q1860: "en", Q9176: "ko", Q1321: "es", Q5287: "ja", Q150: "fr", Q188: "de", Q652: "it", Q5146: "pt", Q7850: "zh" },
  ...{ Q9035: "da", Q9027: "sv" },
};
const [COUNTRY, LANGUAGE, START] = ["P495", "P364", "P580"];
const WHY: Readonly<Record<string, string>> = {
  P582: "the end of a show is not said of one season.",
  P577: "it does not say what was published.",
  P1113: "episodes are counted for a season here.",
  P2437: "seasons are counted from the record here.",
};

/** Reads one item as Wikidata gives it. Everything that is wrong with it comes back at once. */
export function readWikidata(text: string, today: string): ReadLookup {
  const parsed = readJson(text);
  if (!parsed.ok) return parsed;
  const { value, placeOf } = parsed.placed;
  const shape = file.safeParse(value);
  if (!shape.success) {
    const said = shape.error.issues.flatMap((issue) => faultsOf(issue, value));
    return { ok: false, faults: inOrder(said.map(({ at, says }) => placed(placeOf, at, says))) };
  }
  const [one, ...others] = Object.values(shape.data.entities);
  if (!one || others.length > 0)
    return {
      ok: false,
      faults: [placed(placeOf, ["entities"], `holds ${others.length + (one ? 1 : 0)} items, and one show is expected.`)],
    };
  const title = one.labels.en?.value ?? Object.values(one.labels)[0]?.value;
  if (!title) return { ok: false, faults: [placed(placeOf, ["entities", one.id, "labels"], "holds no name.")] };
  return { ok: true, lookup: lookupOf(one, title, today), placeOf };
}

/** The values of a property that its readers are meant to use: the preferred ones, else those not withdrawn. */
function valuesOf({ claims }: Entity, property = ""): unknown[] {
  const stated = (claims[property] ?? []).filter(({ rank, mainsnak }) => rank !== "deprecated" && mainsnak.snaktype === "value");
  const preferred = stated.filter(({ rank }) => rank === "preferred");
  return (preferred.length > 0 ? preferred : stated).flatMap(({ mainsnak }) => mainsnak.datavalue?.value ?? []);
}

const itemOf = (value: unknown): string => (value as { id?: string } | null)?.id ?? "";

function lookupOf(item: Entity, title: string, today: string): Lookup {
  const at = (property: string) => ["entities", item.id, "claims", property];
  const first = startOf(item, today);
  const known = new Set([...Object.keys(IDENTIFIERS), COUNTRY, LANGUAGE, ...(first ? [START] : [])]);
  const [language = ""] = valuesOf(item, LANGUAGE).map(itemOf);
  return {
    database: { slug: "wikidata", name: "Wikidata" },
    recordId: item.id,
    url: `https://www.wikidata.org/wiki/${item.id}`,
    updatedOn: item.modified && boundsOf(item.modified.slice(0, 10)) ? item.modified.slice(0, 10) : null,
    show: {
      title,
      language: LANGUAGES[language] ?? null,
      countries: [...new Set(valuesOf(item, COUNTRY).flatMap((value) => COUNTRIES[itemOf(value)] ?? []))],
      ...{ format: null, genres: [], firstYear: first?.slice(0, 4) ?? null },
    },
    seasons: [],
    dates: first ? [startDate(first, at(START ?? ""))] : [],
    identifiers: [
      { scheme: "wikidata", value: item.id, season: null, at: ["entities", item.id, "id"] },
      ...Object.entries(IDENTIFIERS).flatMap(([property, scheme]) => {
        const [value, ...more] = valuesOf(item, property);
        return typeof value === "string" && more.length === 0 ? [{ scheme, value, season: null, at: at(property) }] : [];
      }),
    ],
    people: [],
    left: Object.keys(item.claims)
      .filter((property) => !known.has(property))
      .map((property) => ({ at: at(property), what: property, says: WHY[property] ?? LEFT_OUT.unsure })),
  };
}

/** The start of a show is the start of its first season. */
const startDate = (edtf: string, at: string[]): Lookup["dates"][number] => ({
  ...{ season: 1, key: `wikidata-s1-premiered-${edtf}`, kind: "premiered", modality: "occurred", edtf, value: null, at },
  summary: `Wikidata gives ${edtf} as the start of the show.`,
});

/** As exactly as the item knows it: a day, a month or a year. Null for two of them, for none, and for one to come. */
function startOf(item: Entity, today: string): string | null {
  const times = valuesOf(item, START).map((value) => value as { time?: unknown; precision?: unknown } | null);
  const [only, ...more] = times;
  const [, year, month, day] = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(String(only?.time)) ?? [];
  if (!only || more.length > 0 || !year) return null;
  const edtf =
    only.precision === 11 ? `${year}-${month}-${day}` : only.precision === 10 ? `${year}-${month}` : only.precision === 9 ? year : "";
  const lo = boundsOf(edtf)?.lo;
  return lo && isPast(lo, today) ? edtf : null;
}
