import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { connectPatient, type Db } from "../../db/connect";
import { publishEdition } from "../../domain/articles/commands/publish-edition";
import { withdrawEdition } from "../../domain/articles/commands/withdraw-edition";
import { findColleague } from "../desk";
import { LATEST_MS } from "../patience";
import { editionAt, GO_ON, granted, makeStory, ownWord, prepareUpdate, type Story } from "../story";
import { ask, asking, type Met, quantile, until } from "./asking";
import type { Instance, Rig } from "./rig";

const NEVER_MS = LATEST_MS + 2_000;
const SETTLED_MS = 300;

export type Spread = {
  publications: number;
  p50: number;
  p99: number;
  /** Milliseconds until the last of the two servers gave the new words; `null` counts as never. */
  slowest: number | null;
  never: string[];
  /** Pages of other matters made anew by one of the publications. */
  strangers: string[];
};

/** Publishes one update after the other through `editor`, and asks every server for it until it has it. */
export async function publishAndAsk(rig: Rig, editor: Db, publications: number): Promise<Spread> {
  const [about, other] = [
    await makeStory(rig.db, { stage: "published" }),
    await makeStory(rig.db, { stage: "published", showId: await anotherShow(rig.db) }),
  ];
  const strangers = [`/news/${other.slug}`, "/shows/futurama", "/how-we-verify", "/people/park-ji-hu"];
  for (const { site } of rig.instances) for (const path of [`/news/${about.slug}`, ...strangers]) await ask(site, path);
  const { actor } = await findColleague(rig.db, "ana");
  const taken: (number | null)[] = [];
  const made = new Set<string>();
  for (let turn = 0; turn < publications; turn++) {
    const word = ownWord();
    const editionId = await prepareUpdate(rig.db, about, { paragraphs: [`The word is ${word}.`] });
    await sleep(SETTLED_MS); // a late bell of the story's own making would hide that this one was not heard
    for (const instance of rig.instances) instance.forget();
    granted(
      await publishEdition({ db: editor, actor, now: new Date() }, { ...(await editionAt(rig.db, editionId)), note: undefined, ...GO_ON }),
    );
    const since = performance.now();
    const arrives = ({ site }: Instance) =>
      until(since, async () => (await ask(site, `/news/${about.slug}`)).body.includes(word), NEVER_MS);
    taken.push(...(await Promise.all(rig.instances.map(arrives))));
    await sleep(SETTLED_MS); // what else the change touches is made after the story itself
    for (const { renders } of rig.instances) for (const path of strangers) if (renders().has(path)) made.add(path);
  }
  const seen = taken.filter((ms) => ms !== null);
  const slowest = taken.includes(null) ? null : Math.round(Math.max(...taken.map(Number)));
  return {
    ...{ publications, p50: Math.round(quantile(seen, 0.5)), p99: Math.round(quantile(seen, 0.99)), slowest },
    never: taken.flatMap((ms, at) => (ms === null ? [`publication ${Math.floor(at / 2)} on server ${at % 2}`] : [])),
    strangers: [...made],
  };
}

async function anotherShow(db: Db): Promise<string> {
  const [first] = await db.execute<{ id: string }>("select id from shows where slug = 'futurama'");
  return first?.id ?? "";
}

/** A server that stood still, or heard nothing, while something was published: milliseconds until it gives the new words. */
export async function missedBy(
  rig: Rig,
  away: { begin: () => Promise<void> | void; end: () => Promise<void> | void; ms: number },
): Promise<number | null> {
  const [, second] = rig.instances;
  const story = await makeStory(rig.db, { stage: "published" });
  const word = ownWord();
  const editionId = await prepareUpdate(rig.db, story, { paragraphs: [`The word is ${word}.`] });
  await ask(second.site, `/news/${story.slug}`);
  const { actor } = await findColleague(rig.db, "ana");
  await away.begin();
  granted(
    await publishEdition({ db: rig.db, actor, now: new Date() }, { ...(await editionAt(rig.db, editionId)), note: undefined, ...GO_ON }),
  );
  await sleep(away.ms);
  await away.end();
  return until(performance.now(), async () => (await ask(second.site, `/news/${story.slug}`)).body.includes(word), NEVER_MS);
}

export type Takedown = { reads: number; lastOldMs: number; afterwards: number };

/** Withdraws a story that readers of every server ask for without a pause: how long after the commit its words were still given. */
export async function takeDown(
  rig: Rig,
  editor: Db,
  { perSecond = 50, during }: { perSecond?: number; during?: () => Promise<unknown> } = {},
): Promise<Takedown> {
  const word = ownWord();
  const story: Story = await makeStory(rig.db, { stage: "published", copy: { paragraphs: [`The word is ${word}.`] } });
  const path = `/news/${story.slug}`;
  for (const { site } of rig.instances) await ask(site, path);
  const { actor } = await findColleague(rig.db, "ines");
  const readers = rig.instances.map(({ site }) => asking(perSecond, () => ask(site, path)));
  await sleep(200);
  await during?.();
  granted(
    await withdrawEdition(
      { db: editor, actor, now: new Date() },
      { ...(await editionAt(rig.db, story.editionId)), reason: "It was not so." },
    ),
  );
  const at = performance.now();
  await sleep(LATEST_MS + 500);
  const met = (await Promise.all(readers.map((reader) => reader.stop()))).flat();
  const isOld = (one: Met) => one.status === 200 && one.body.includes(word);
  const old = met.filter((one) => isOld(one) && one.at > at);
  return {
    reads: met.length,
    lastOldMs: Math.round(Math.max(0, ...old.map((one) => one.at - at))),
    afterwards: met.filter((one) => one.at > at + LATEST_MS && isOld(one)).length,
  };
}

export type Stampede = { asked: number; answered: number; renders: number[]; purges: number };

/** Has a page that hundreds a second ask for taken down and made again: how often each server made it. */
export async function stampede(
  rig: Rig,
  { perSecond, purges, purge }: { perSecond: number; purges: number; purge: (path: string) => Promise<unknown> },
): Promise<Stampede> {
  const story = await makeStory(rig.db, { stage: "published" });
  const path = `/news/${story.slug}`;
  for (const { site } of rig.instances) await ask(site, path);
  for (const instance of rig.instances) instance.forget();
  const readers = rig.instances.map(({ site }) => asking(perSecond / rig.instances.length, () => ask(site, path)));
  for (let turn = 0; turn < purges; turn++) {
    await sleep(400);
    await purge(path);
  }
  await sleep(400);
  const met = (await Promise.all(readers.map((reader) => reader.stop()))).flat();
  await sleep(200); // the last lines of the servers' logs
  return {
    ...{ asked: met.length, answered: met.filter(({ status }) => status === 200).length, purges },
    renders: rig.instances.map(({ renders }) => renders().get(path) ?? 0),
  };
}

/** A planted fault: an editor each of whose changes rings for every page there is. */
export async function openLoudDesk({ db, url }: Rig): Promise<{ db: Db; close: () => Promise<void> }> {
  await db.execute(sql`create schema if not exists loud`);
  await db.execute(sql`
    create or replace function loud.pg_notify(channel text, news text) returns void language sql
    as $$ select pg_catalog.pg_notify(channel, (news::jsonb || '{"tags": ["reader"], "paths": ["/"]}')::text) $$`);
  const address = new URL(url);
  address.searchParams.set("search_path", "loud, public, pg_catalog");
  return connectPatient(address.href, 2);
}
