import { setTimeout as sleep } from "node:timers/promises";
import { publishEdition } from "../../domain/articles/commands/publish-edition";
import { findColleague } from "../desk";
import { COOKIE, makeSession } from "../session";
import { editionAt, GO_ON, granted, makeStory, ownWord, prepareUpdate } from "../story";
import { ask, asking, type Met, quantile, until } from "./asking";
import type { Rig } from "./rig";

const KEPT = ["/", "/tracker", "/news/all-of-us-are-dead-season-2", "/shows/all-of-us-are-dead", "/feed.xml", "/sitemap.xml"];
const NEVER_MS = 30_000;

export type Away = {
  /** Kept pages that were asked for while the database was away, and those of them that did not answer 200. */
  kept: number;
  lost: string[];
  keptP99: number;
  /** A page nobody had asked for: its status, and whether it says when to come back. */
  unkept: { status: number; retryAfter: string | undefined; isBranded: boolean; ms: number };
  healthz: number;
  readyz: number;
  desk: { status: number; ms: number };
  /** Milliseconds from the database's return until everything answers as before; null: not within half a minute. */
  backMs: number | null;
  /** The longest that anybody waited for any answer. */
  longestMs: number;
};

type Outage = {
  begin: () => Promise<void>;
  end: () => Promise<void> | void;
  ms: number;
  perSecond?: number;
  /** A fault of our own, just before. */
  plant?: () => Promise<void>;
};

/** Readers go on asking while the database is away for a time, stopped or frozen. */
export async function databaseAway(rig: Rig, { begin, end, ms, perSecond = 50, plant }: Outage): Promise<Away> {
  const [{ site }] = rig.instances;
  const { cookie } = await makeSession(rig.db, "ana");
  const unasked = `/news/${ownWord()}`; // of real pages some were made already: the news of their making names them
  for (const path of KEPT) await until(performance.now(), async () => (await ask(site, path)).status === 200, NEVER_MS, 100);
  await ask(site, "/desk", { cookie: `${COOKIE}=${cookie}` });
  await plant?.();
  await begin();
  const readers = asking(perSecond, (turn) => ask(site, KEPT[turn % KEPT.length] ?? "/"));
  const others = await Promise.all([
    ask(site, unasked),
    ask(site, "/search?q=squid"),
    ask(site, "/desk", { cookie: `${COOKIE}=${cookie}` }),
    ask(site, "/api/healthz"),
  ]);
  const [unkept, , desk, healthz] = others;
  await sleep(ms);
  const readyz = await ask(site, "/api/readyz"); // by now what it remembers is from the outage
  const met = await readers.stop();
  await end();
  const isBack = async () => {
    const all = await Promise.all([ask(site, unasked), ask(site, "/search?q=squid"), ask(site, "/api/readyz")]);
    return all.every(({ path, status }) => status === (path === unasked ? 404 : 200));
  };
  const backMs = await until(performance.now(), isBack, NEVER_MS, 50);
  return {
    kept: met.length,
    lost: met.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`),
    keptP99: Math.round(
      quantile(
        met.map((one) => one.ms),
        0.99,
      ),
    ),
    unkept: {
      status: unkept.status,
      retryAfter: unkept.headers["retry-after"],
      isBranded: unkept.body.includes("<h1>"),
      ms: Math.round(unkept.ms),
    },
    ...{ healthz: healthz.status, readyz: readyz.status, desk: { status: desk.status, ms: Math.round(desk.ms) } },
    backMs: backMs === null ? null : Math.round(backMs),
    longestMs: Math.round(Math.max(...[...met, ...others, readyz].map((one: Met) => one.ms))),
  };
}

export type Gone = { times: number; failed: string[]; slowestMs: number | null };

/** The database ends right after a publication's commit, and comes back: what readers of the live page met, and how soon they had the new words. */
export async function goneAfterCommit(rig: Rig, times: number, plant?: (path: string) => Promise<void>): Promise<Gone> {
  const story = await makeStory(rig.db, { stage: "published" });
  const path = `/news/${story.slug}`;
  const failed: string[] = [];
  const taken: (number | null)[] = [];
  for (let turn = 0; turn < times; turn++) {
    const word = ownWord();
    const editionId = await prepareUpdate(rig.db, story, { paragraphs: [`The word is ${word}.`] });
    for (const { site } of rig.instances) await ask(site, path);
    const readers = rig.instances.map(({ site }) => asking(20, () => ask(site, path)));
    const { actor } = await findColleague(rig.db, "ana");
    const input = { ...(await editionAt(rig.db, editionId)), note: undefined, ...GO_ON };
    await plant?.(path);
    granted(await publishEdition({ db: rig.db, actor, now: new Date() }, input));
    await sleep(50);
    await rig.stopDatabase(turn % 2 === 0 ? "fast" : "immediate");
    await sleep(300);
    await rig.startDatabase();
    const since = performance.now();
    const arrives = (site: string) => until(since, async () => (await ask(site, path)).body.includes(word), NEVER_MS, 20);
    taken.push(...(await Promise.all(rig.instances.map(({ site }) => arrives(site)))));
    for (const reader of readers)
      failed.push(...(await reader.stop()).filter(({ status }) => status !== 200).map(({ status }) => `${status} at turn ${turn}`));
  }
  return { times, failed, slowestMs: taken.includes(null) ? null : Math.round(Math.max(...taken.map(Number))) };
}
