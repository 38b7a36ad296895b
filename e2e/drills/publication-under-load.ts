import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { connectPatient, type Db } from "../../db/connect";
import { shows } from "../../db/schema/shows";
import { publishEdition } from "../../domain/articles/commands/publish-edition";
import { databaseUrl, findColleague } from "../desk";
import { LATEST_MS } from "../patience";
import { editionAt, GO_ON, granted, makeStory, ownWord, prepareUpdate, type Story } from "../story";

export type Load = { readers: number; firsts: number; updates: number };
/** What readers met. */
export type Seen = {
  reads: number;
  /** Reads more than `LATEST_MS` after the commit, and the stories none of them asked for: then the drill saw too little. */
  afterwards: number;
  unread: string[];
  medianReadMs: number;
  /** A 404 for a new story, or the old words of an updated one, `LATEST_MS` after its commit. */
  still404: string[];
  stillOld: string[];
  failed: string[];
  /** The longest after a commit that a reader was still given what was before. */
  slowestMs: number;
};

/** Between two reads of one reader. */
const PAUSE_MS = 150;
/** Readers go on this long after the last publication is due. */
const TAIL_MS = 1_500;
/** And at most this much longer, until every story was asked for once it counted. */
const LONGEST_MS = 15_000;

type Task = { story: Story; editionId: string; word: string; isFirst: boolean; at?: number };
type Read = { at: number; ms: number; task: Task; status: number; isNew: boolean };

/**
 * Readers who ask for the same stories without a pause, from before they are there, while an editor publishes them one
 * after the other with the desk's own command through `editor`.
 */
export async function publicationUnderLoad(db: Db, editor: Db, site: string, { readers, firsts, updates }: Load): Promise<Seen> {
  const tasks: Task[] = [];
  const onShows = await db.select({ id: shows.id }).from(shows).orderBy(shows.slug);
  for (let i = 0; i < firsts + updates; i++) tasks.push(await prepare(db, i < firsts, onShows[i % onShows.length]?.id));
  const reads: Read[] = [];
  const failed: string[] = [];
  let isOver = false;
  const reading = Array.from({ length: readers }, async (_, reader) => {
    for (let turn = reader; !isOver; turn++) {
      const task = tasks[turn % tasks.length] as Task;
      await readOnce(site, task).then(
        (read) => reads.push(read),
        (error: Error) => failed.push(error.message),
      );
      await sleep(PAUSE_MS);
    }
  });
  while (tasks.some((task) => !reads.some((read) => read.task === task))) await sleep(PAUSE_MS); // every 404 and every old text is kept by now
  const { actor } = await findColleague(db, "ana");
  for (const task of tasks) {
    granted(
      await publishEdition({ db: editor, actor, now: new Date() }, { ...(await editionAt(db, task.editionId)), note: undefined, ...GO_ON }),
    );
    task.at = performance.now();
  }
  const isDone = () => tasks.every((task) => reads.some((read) => read.task === task && isLate(read)));
  await sleep(LATEST_MS + TAIL_MS);
  for (let waited = 0; !isDone() && waited < LONGEST_MS; waited += PAUSE_MS) await sleep(PAUSE_MS);
  isOver = true;
  await Promise.all(reading);
  return judge(tasks, reads, failed);
}

async function prepare(db: Db, isFirst: boolean, showId = ""): Promise<Task> {
  const word = ownWord();
  const paragraphs = [`The word is ${word}.`];
  const story = await makeStory(db, { stage: isFirst ? "approved" : "published", showId, ...(isFirst && { copy: { paragraphs } }) });
  return { story, word, isFirst, editionId: isFirst ? story.editionId : await prepareUpdate(db, story, { paragraphs }, "kim", showId) };
}

async function readOnce(site: string, task: Task): Promise<Read> {
  const at = performance.now();
  const response = await fetch(`${site}/news/${task.story.slug}`);
  const body = await response.text();
  return { at, ms: performance.now() - at, task, status: response.status, isNew: response.status === 200 && body.includes(task.word) };
}

const isLate = ({ at, task }: Read) => task.at !== undefined && at > task.at + LATEST_MS;

function judge(tasks: readonly Task[], reads: readonly Read[], failed: string[]): Seen {
  const slugs = (late: Read[]) => [...new Set(late.map(({ task }) => task.story.slug))];
  const late = reads.filter((read) => isLate(read) && !read.isNew);
  const behind = reads.filter(({ task, isNew, at }) => !isNew && task.at !== undefined && at > task.at);
  return {
    reads: reads.length,
    afterwards: reads.filter(isLate).length,
    unread: tasks.filter((task) => !reads.some((read) => read.task === task && isLate(read))).map(({ story }) => story.slug),
    medianReadMs: Math.round(reads.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(reads.length / 2)] ?? 0),
    still404: slugs(late.filter(({ task }) => task.isFirst)),
    stillOld: slugs(late.filter(({ task }) => !task.isFirst)),
    failed: [...failed, ...reads.filter(({ status }) => status >= 500).map(({ task, status }) => `${status} ${task.story.slug}`)],
    slowestMs: Math.round(Math.max(0, ...behind.map(({ at, task }) => at - (task.at ?? 0)))),
  };
}

/**
 * The planted fault: an editor whose commands ring no bell and leave no letter. On this connection alone a mute
 * `pg_notify` and an empty table stand before the real ones; the commands themselves are the desk's own.
 */
export async function openMuteDesk(db: Db, of?: string): Promise<{ db: Db; close: () => Promise<void> }> {
  await db.execute(sql`create schema if not exists mute`);
  await db.execute(sql`create table if not exists mute.page_purges (like public.page_purges including all)`);
  await db.execute(sql`create or replace function mute.pg_notify(text, text) returns void language sql as 'select'`);
  const url = new URL(of ?? (await databaseUrl()));
  url.searchParams.set("search_path", "mute, public, pg_catalog");
  return connectPatient(url.href, 2);
}
