import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import type { PublicPublication } from "@/db/schema/public-views";
import type { ArticleKind } from "../articles/vocabulary";
import type { SeasonPhase, StatusFlags } from "../claims/vocabulary";
import { personPath } from "../people/vocabulary";
import { showPath } from "../shows/vocabulary";
import type { Asked } from "./address";
import { isQuestion, positive, runsOf, seasonIn } from "./asked";
import { PAGE_SIZE } from "./vocabulary";

type Text = { text: string; language: string };
type FoundSeason = { slug: string; label: string; number: number | null; phase: SeasonPhase | null; flags: StatusFlags | null };
type Found = { id: string; slug: string; label: string; matched: string | null; score: number };
export type FoundShow = Found & {
  kind: "show";
  language: string;
  detail: { disambiguator: string | null; countries: string[]; original: Text | null; seasons: FoundSeason[] };
};
export type FoundPerson = Found & { kind: "person"; detail: { disambiguator: string | null; native: Text | null; shows: string[] } };
export type FoundStory = {
  id: string;
  slug: string;
  kind: ArticleKind;
  language: string;
  headline: string;
  standfirst: string;
  first_published_at: string;
  shows: { slug: string; title: string }[];
};
type Stories = { stories: FoundStory[]; total: number };
export type Answers = Stories & {
  publication: PublicPublication;
  /** From the first year we wrote in to the last. */
  years: number[];
  shows: FoundShow[];
  people: FoundPerson[];
  /** The title or name that was looked for in place of what was typed, or whose stories these are. */
  guessed: string | null;
  /** Nothing answers: the shows and people are the nearest there are. */
  isNearest: boolean;
  season: number | null;
  /** The page that was turned to; the first where there are not so many. */
  page: number;
};

/** Of each kind, in answers. */
const FEW = 5;
/** How well a name answers: with these very letters in it; much like them; hardly more than any two names. */
const SURE = 0.9;
const LIKE = 0.5;
const NEAR = 0.42;
const NOTHING: Stories = { stories: [], total: 0 };

/** Live stories, shows and people that answer a question; a misspelling is read as the title or name that it is most like. */
export async function searchSite(db: Reader, asked: Asked): Promise<Answers> {
  const canAsk = isQuestion(asked.text);
  const [frame, names, exact] = await Promise.all([
    findFrame(db),
    canAsk ? catalogueLike(db, asked.text.replaceAll('"', ""), FEW) : [],
    canAsk ? storiesWith(db, asked, positive(asked.text)) : NOTHING,
  ]);
  const best = bestOf(names, asked.isExact);
  const { guessed, ...found } = exact.total > 0 || asked.isExact ? { ...exact, guessed: null } : await guess(db, asked, best[0]);
  if (asked.page > 1 && found.total === 0) return searchSite(db, { ...asked, page: 1 });
  const isNearest = best.length === 0 && found.total === 0;
  const shown = isNearest ? names : best;
  return {
    ...frame,
    ...found,
    guessed,
    isNearest,
    season: seasonIn(asked.text),
    page: asked.page,
    shows: shown.filter((one) => one.kind === "show"),
    people: shown.filter((one) => one.kind === "person"),
  };
}

/** Sure ones where there are any; else those about as like as the likest. */
function bestOf(names: (FoundShow | FoundPerson)[], isExact: boolean) {
  const top = names[0]?.score ?? 0;
  const enough = isExact || top >= SURE ? SURE : Math.max(LIKE, top - 0.15);
  return names.filter(({ score }) => score >= enough);
}

/** No story has the words as they were typed: perhaps they are a title or a name, misspelt or in another script. */
async function guess(db: Reader, asked: Asked, meant: FoundShow | FoundPerson | undefined): Promise<Stories & { guessed: string | null }> {
  if (!meant) return { ...NOTHING, guessed: null };
  const guessed = meant.score < SURE ? (meant.matched ?? meant.label) : null;
  if (guessed !== null) {
    const corrected = await storiesWith(db, asked, `"${guessed.replaceAll('"', " ")}"`);
    if (corrected.total > 0) return { ...corrected, guessed };
  }
  return { ...(await storiesAbout(db, asked, meant)), guessed };
}

const findFrame = async (db: Reader) => {
  const [row] = await db.execute<{ publication: PublicPublication; first_year: number | null; last_year: number | null }>(
    sql`select * from search_frame()`,
  );
  if (!row) throw new Error("search_frame gives one row");
  const { publication, first_year: first, last_year: last } = row;
  const years = first === null || last === null ? [] : Array.from({ length: last - first + 1 }, (_, index) => last - index);
  return { publication, years };
};

/** Shows and people by any title or name they have or are misspelt as, in any script; the best few of each, best first. */
export const catalogueLike = async (db: Reader, text: string, most: number): Promise<(FoundShow | FoundPerson)[]> => [
  ...(await db.execute<FoundShow | FoundPerson>(
    sql`select * from search_catalogue(${text}, ${sql.param(runsOf(text))}, ${NEAR}, ${most})`,
  )),
];

async function storiesWith(db: Reader, { kind, year, isExact, page }: Asked, text: string): Promise<Stories> {
  return storiesOf(
    await db.execute<Row>(
      sql`select story, total from search_stories(${text}, ${isExact}, ${kind}, ${year}, ${PAGE_SIZE}, ${(page - 1) * PAGE_SIZE})`,
    ),
  );
}

async function storiesAbout(db: Reader, { kind, year, page }: Asked, record: { kind: string; id: string }): Promise<Stories> {
  return storiesOf(
    await db.execute<Row>(
      sql`select story, total from stories_about(${record.kind}, ${record.id}, ${kind}, ${year}, ${PAGE_SIZE}, ${(page - 1) * PAGE_SIZE})`,
    ),
  );
}

type Row = { story: FoundStory; total: number };
const storiesOf = (rows: Iterable<Row>): Stories => {
  const all = [...rows];
  return { stories: all.map(({ story }) => story), total: all[0]?.total ?? 0 };
};

/** A page that may be meant. */
export type Suggestion = { kind: "show" | "person"; label: string; path: string };

/** The likeliest shows and people, the likeliest first. */
export async function suggestPages(db: Reader, text: string): Promise<Suggestion[]> {
  const names = bestOf(await catalogueLike(db, text.replaceAll('"', ""), FEW), false);
  return names.slice(0, FEW).map(({ kind, label, slug }) => ({ kind, label, path: kind === "show" ? showPath(slug) : personPath(slug) }));
}
