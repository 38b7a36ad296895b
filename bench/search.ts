import { sql } from "drizzle-orm";
import { connectAsReader, connectPatient, type Db } from "../db/connect";
import { askedIn } from "../domain/search/address";
import { catalogueLike, searchSite } from "../domain/search/public-queries";
import { searchSubjects } from "../domain/shows/queries/subjects";

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

export type Timing = { name: string; p50: number; p95: number; most: number; answers: number };

/** What a search and a suggestion cost, and a plain scan for the same words in the same turns. */
export async function timeSearch(url: string, rounds: number): Promise<Timing[]> {
  const reader = connectAsReader(url, 1);
  const owner = connectPatient(url, 1);
  const works: Record<string, (turn: number) => Promise<unknown>> = {
    "search, a whole page of answers": (turn) => searchSite(reader.db, askedIn({ q: at(QUESTIONS, turn) })),
    "suggestions for readers": (turn) => catalogueLike(reader.db, at(TYPED, turn), 5),
    "suggestions for the desk": (turn) => searchSubjects(owner.db, at(TYPED, turn)),
    "plain ilike over the same stories": (turn) => plainScan(owner.db, at(QUESTIONS, turn)),
  };
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  try {
    for (let turn = -QUESTIONS.length; turn < rounds; turn++) {
      for (const [name, work] of Object.entries(works)) {
        if (name.startsWith("plain") && turn % 8 !== 0) continue;
        const start = performance.now();
        await work(turn + QUESTIONS.length);
        if (turn >= 0) times.get(name)?.push(performance.now() - start);
      }
    }
  } finally {
    await Promise.all([reader.close(), owner.close()]);
  }
  return [...times].map(([name, all]) => ({
    name,
    p50: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    most: Math.max(...all),
    answers: all.length,
  }));
}

/** What a search without an index of words does: reads every headline and standfirst. */
const plainScan = (db: Db, text: string) =>
  db.execute(
    sql`select id from revisions where headline ilike ${`%${text}%`} or standfirst ilike ${`%${text}%`} order by saved_at desc limit 10`,
  );

const at = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;
const quantile = (all: number[], share: number) =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
