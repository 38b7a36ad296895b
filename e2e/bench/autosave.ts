import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import type { Db } from "@/db/connect";
import { authors } from "@/db/schema/articles";
import { sessions, users } from "@/db/schema/staff";
import { startArticle } from "@/domain/articles/commands/start-article";
import { staffActor } from "@/domain/kernel/actor";
import { newId } from "@/domain/kernel/id";
import { hashOfToken, newToken } from "@/domain/kernel/token";
import { openDesk } from "../desk";
import { SECRETS } from "../newsroom";
import { COOKIE } from "../session";
import { documentOf, granted } from "../story";
import { type Measured, measuredOf } from "./measure";
import { withNewsroom } from "./newsroom";

const WRITERS = 50;
const SAVES = 12;
/** Milliseconds between two saves of one writer: a little more than the quiet after which the editor sends. */
const PAUSE_MS = 2_000;
const PARAGRAPHS = 20;
const WORDS_EACH = 30;

type Writer = { editionId: string; cookie: string; authorId: string; version: number };

/** Fifty people write at once, each in a story of 600 words, and each is told when the desk has it. */
export const benchAutosave = (): Promise<Measured[]> =>
  withNewsroom(async (site) => {
    const desk = await openDesk();
    try {
      const writers: Writer[] = [];
      for (let n = 0; n < WRITERS; n++) writers.push(await hire(desk.db, n));
      await allAtTheirPace(writers, 2, (writer) => save(site, writer));
      const saved = await allAtTheirPace(writers, SAVES, (writer) => save(site, writer));
      await desk.db.execute(sql`create table if not exists bench_bare (id uuid primary key, body jsonb not null)`);
      const bare = await allAtTheirPace(writers, SAVES, () => insertBare(desk.db));
      const burst = (await Promise.all(writers.map((writer) => timed(() => save(site, writer))))).flat();
      return [
        { ...measuredOf(`${WRITERS} writers, a save each every ${PAUSE_MS / 1_000} s: acknowledged`, saved), target: 100 },
        measuredOf("  a bare insert of the same text through the same driver", bare),
        measuredOf(`  all ${WRITERS} in the same moment`, burst),
      ];
    } finally {
      await desk.db.execute(sql`drop table if exists bench_bare`);
      await desk.close();
    }
  });

/** Each writer by themselves, none waiting for another; gives how long every piece of work took. */
async function allAtTheirPace(writers: readonly Writer[], rounds: number, work: (writer: Writer) => Promise<void>): Promise<number[]> {
  const all = await Promise.all(
    writers.map(async (writer, n) => {
      await sleep((PAUSE_MS / writers.length) * n);
      const taken: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const ms = await timed(() => work(writer));
        taken.push(ms);
        await sleep(Math.max(0, PAUSE_MS - ms));
      }
      return taken;
    }),
  );
  return all.flat();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const at = performance.now();
  await work();
  return performance.now() - at;
}

async function save(site: string, writer: Writer) {
  const beside = { headline: "A bench", standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null, about: [] };
  const response = await fetch(`${site}/api/editions/${writer.editionId}/draft`, {
    method: "PUT",
    headers: { "content-type": "application/json", cookie: `${COOKIE}=${writer.cookie}`, "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ ...beside, bylines: [writer.authorId], baseVersion: writer.version, saveId: newId(), body: text() }),
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  writer.version = (await response.json()).version;
}

const insertBare = async (db: Db) =>
  void (await db.execute(sql`insert into bench_bare values (${newId()}, ${JSON.stringify(text())}::jsonb)`));

const text = () =>
  documentOf(
    ...Array.from({ length: PARAGRAPHS }, () => Array.from({ length: WORDS_EACH }, () => Math.random().toString(36).slice(2, 8)).join(" ")),
  );

/** Somebody on the staff with a sign-in and a story of their own. */
async function hire(db: Db, n: number): Promise<Writer> {
  const [id, authorId, sid, word] = [newId(), newId(), newToken(), newId()];
  const now = sql`now()`;
  await db.insert(users).values({ id, email: `${word}@bench.example`, name: `Writer ${n}`, role: "writer", createdAt: now as never });
  await db.insert(authors).values({ id: authorId, userId: id, name: `Writer ${n}`, slug: `writer-${word}` });
  const row = { userId: id, tokenHash: hashOfToken(sid), createdAt: now, lastSeenAt: now, freshAt: now };
  await db.insert(sessions).values({ ...row, expiresAt: sql`now() + interval '1 hour'` } as never);
  const ctx = { db, actor: staffActor(id, "writer"), now: new Date() };
  const { editionId } = granted(await startArticle(ctx, { headline: "A bench", kind: "news", about: [] } as never));
  const cookie = await encode({ token: { sid }, secret: SECRETS.AUTH_SECRET, salt: COOKIE, maxAge: 3_600 });
  return { editionId, cookie, authorId, version: 1 };
}
