import { sql } from "drizzle-orm";
import type { Db } from "@/db/connect";
import { askedIn } from "@/domain/search/address";
import { catalogueLike, searchSite } from "@/domain/search/public-queries";
import { searchSubjects } from "@/domain/shows/queries/subjects";
import type { Bench } from "./cluster";
import { type Measured, measure } from "./measure";
import { FULL, fillForSearch } from "./search-world";

/** Questions as readers put them: a title, a slip, another script, a word in every story, a long one, one that nothing answers. */
const QUESTIONS = [
  "squid gmae",
  "all of us ar dead",
  "지금 우리",
  "squid game season 3 release date",
  "season",
  "netflix cancelled",
  "drama korean year",
  '"squid game season"',
  "bakora film",
  "you",
  "zzqq xxkk",
  "pramar kori renewed",
];
const TYPED = [
  "s",
  "sq",
  "squ",
  "squid",
  "squid g",
  "squid gm",
  "squid gmae",
  "al",
  "all of us",
  "지금",
  "오징어 게",
  "pram",
  "kingdm",
  "vidun",
];

const RUNS = { runs: 240, warmUp: 24 };

/** A page of answers and a list of suggestions, in a newsroom of a hundred thousand stories and five thousand shows. */
export async function benchSearch({ patient, desk, reader }: Bench): Promise<Measured[]> {
  await fillForSearch(patient.db, FULL);
  return [
    {
      ...(await measure(`a page of answers among ${FULL.stories} stories`, RUNS, (run) =>
        searchSite(reader.db, askedIn({ q: at(QUESTIONS, run) })),
      )),
      target: 60,
    },
    { ...(await measure("  suggestions for readers", RUNS, (run) => catalogueLike(reader.db, at(TYPED, run), 5))), target: 10 },
    { ...(await measure("  suggestions for the desk", RUNS, (run) => searchSubjects(desk.db, at(TYPED, run)))), target: 10 },
    await measure("  headlines and standfirsts alone, by a plain ilike", { runs: 24, warmUp: 3 }, (run) =>
      plainScan(patient.db, at(QUESTIONS, run)),
    ),
  ];
}

/** What a search without an index of words does. */
const plainScan = (db: Db, text: string) =>
  db.execute(
    sql`select id from revisions where headline ilike ${`%${text}%`} or standfirst ilike ${`%${text}%`} order by saved_at desc limit 10`,
  );

const at = <T>(list: readonly T[], run: number): T => list[run % list.length] as T;
