import { z } from "zod";
import { GENRES, type Genre, type ShowFormat } from "@/domain/shows/vocabulary";
import { inOrder, placed, readJson } from "../read";
import { faultsOf } from "../wording";
import { isPast, LEFT_OUT, type Lookup, type LookupDate, type LookupSeason, type ReadLookup } from "./record";

const id = z.number().int().positive();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2022-01-28");
const country = z.looseObject({ code: z.string().regex(/^[A-Z]{2}$/, "a country: two capital letters") }).nullish();
const home = z.looseObject({ name: z.string().min(1), country }).nullish();

const season = z.looseObject({
  id,
  number: z.number().int().positive(),
  episodeOrder: z.number().int().positive().nullish(),
  premiereDate: day.nullish(),
  endDate: day.nullish(),
  network: home,
  webChannel: home,
});

/** A show of TVmaze with its seasons and cast embedded. What is not named here is not read. */
const record = z.looseObject({
  id,
  url: z.url().nullish(),
  name: z.string().min(1).max(300),
  type: z.string().nullish(),
  language: z.string().nullish(),
  genres: z.array(z.string()).nullish(),
  premiered: day.nullish(),
  network: home,
  webChannel: home,
  externals: z.looseObject({ imdb: z.string().nullish(), thetvdb: z.number().int().nullish() }).nullish(),
  updated: z.number().int().nonnegative().nullish(),
  _embedded: z
    .looseObject({
      seasons: z.array(season).nullish(),
      cast: z.array(z.looseObject({ person: z.looseObject({ id, name: z.string().min(1) }) })).nullish(),
    })
    .nullish(),
});
type Record_ = z.output<typeof record>;
type Season = z.output<typeof season>;

const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ English: "en", Korean: "ko", Japanese: "ja", Spanish: "es", French: "fr", German: "de", Italian: "it", Portuguese: "pt" },
  ...{ Danish: "da", Swedish: "sv", Norwegian: "no", Chinese: "zh", Turkish: "tr", Polish: "pl", Dutch: "nl", Hindi: "hi" },
};
const FORMATS: Readonly<Record<string, ShowFormat>> = {
  Scripted: "series",
  Animation: "series",
  Documentary: "documentary",
  Reality: "reality",
};
const TAKEN = new Set([
  "id",
  "url",
  "name",
  "type",
  "language",
  "genres",
  "premiered",
  "network",
  "webChannel",
  "externals",
  "updated",
  "_embedded",
  "_links",
]);
const WHY: Readonly<Record<string, string>> = { status: LEFT_OUT.status, summary: LEFT_OUT.words, image: LEFT_OUT.pictures };

/** Reads one show as TVmaze gives it. Everything that is wrong with it comes back at once. */
export function readTvmaze(text: string, today: string): ReadLookup {
  const parsed = readJson(text);
  if (!parsed.ok) return parsed;
  const { value, placeOf } = parsed.placed;
  const shape = record.safeParse(value);
  if (shape.success) return { ok: true, lookup: lookupOf(shape.data, today), placeOf };
  const said = shape.error.issues.flatMap((issue) => faultsOf(issue, value));
  return { ok: false, faults: inOrder(said.map(({ at, says }) => placed(placeOf, at, says))) };
}

function lookupOf(show: Record_, today: string): Lookup {
  const seasons = show._embedded?.seasons ?? [];
  const homes = [show.network, show.webChannel];
  return {
    database: { slug: "tvmaze", name: "TVmaze" },
    recordId: String(show.id),
    url: show.url ?? null,
    updatedOn: show.updated ? new Date(show.updated * 1_000).toISOString().slice(0, 10) : null,
    show: {
      title: show.name,
      language: LANGUAGES[show.language ?? ""] ?? null,
      countries: [...new Set(homes.flatMap((one) => one?.country?.code ?? []))],
      format: FORMATS[show.type ?? ""] ?? null,
      genres: (show.genres ?? []).map((genre) => genre.toLowerCase()).filter(isGenre),
      firstYear: show.premiered?.slice(0, 4) ?? null,
    },
    seasons: seasons.map((one) => ({ number: one.number, service: serviceOf(one) })),
    dates: seasons.flatMap((one, n) => datesOf(one, n, today)),
    identifiers: identifiersOf(show, seasons),
    people: (show._embedded?.cast ?? []).map(({ person }, n) => ({
      name: person.name,
      id: String(person.id),
      at: ["_embedded", "cast", n],
    })),
    left: Object.keys(show)
      .filter((field) => !TAKEN.has(field))
      .map((field) => ({ at: [field], what: field, says: WHY[field] ?? LEFT_OUT.unsure })),
  };
}

const isGenre = (word: string): word is Genre => (GENRES as readonly string[]).includes(word);

/** A channel of the web without a country is there for the world. */
function serviceOf({ network, webChannel }: Season): LookupSeason["service"] {
  const [home, role] = webChannel ? [webChannel, "streamer" as const] : [network, "network" as const];
  if (!home) return null;
  const code = home.country?.code ?? null;
  return { name: home.name, role, territory: code ?? "WW", country: code };
}

function datesOf({ number, premiereDate, endDate, episodeOrder }: Season, n: number, today: string): LookupDate[] {
  const at = ["_embedded", "seasons", n];
  const dates: LookupDate[] = [];
  const add = (field: string, kind: LookupDate["kind"], edtf: string | null, says: string, value: object | null = null) => {
    const modality = kind === "release_date" ? "planned" : "occurred";
    const key = `tvmaze-s${number}-${kind.replaceAll("_", "-")}-${edtf ?? episodeOrder}`;
    dates.push({ season: number, key, kind, modality, edtf, value, summary: `TVmaze gives ${says}.`, at: [...at, field] });
  };
  const isAtOnce = premiereDate && premiereDate === endDate;
  if (premiereDate && !isPast(premiereDate, today))
    add("premiereDate", "release_date", premiereDate, `${premiereDate} as the day season ${number} is due`);
  else if (premiereDate && isAtOnce)
    add("premiereDate", "full_release", premiereDate, `${premiereDate} as the day all of season ${number} came out`);
  else if (premiereDate) add("premiereDate", "premiered", premiereDate, `${premiereDate} as the first day of season ${number}`);
  if (endDate && !isAtOnce && isPast(endDate, today))
    add("endDate", "finale_aired", endDate, `${endDate} as the last day of season ${number}`);
  if (episodeOrder)
    add("episodeOrder", "episode_count", null, `season ${number} ${episodeOrder} episodes`, { count: episodeOrder, version: null });
  return dates;
}

function identifiersOf({ id: showId, externals }: Record_, seasons: readonly Season[]): Lookup["identifiers"] {
  return [
    { scheme: "tvmaze", value: String(showId), season: null, at: ["id"] },
    ...(externals?.imdb ? [{ scheme: "imdb" as const, value: externals.imdb, season: null, at: ["externals", "imdb"] }] : []),
    ...(externals?.thetvdb
      ? [{ scheme: "tvdb" as const, value: String(externals.thetvdb), season: null, at: ["externals", "thetvdb"] }]
      : []),
    ...seasons.map((one, n) => ({
      scheme: "tvmaze" as const,
      value: `season/${one.id}`,
      season: one.number,
      at: ["_embedded", "seasons", n, "id"],
    })),
  ];
}
