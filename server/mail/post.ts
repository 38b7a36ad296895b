import { setTimeout as sleep } from "node:timers/promises";
import { faultOf, log } from "@/app/_server/log";
import { type Db, databaseNow } from "@/db/connect";
import { recordBounce } from "@/domain/followers/commands/record-bounce";
import { retryLetter, returnLetter, settleLetter, type Taken, takeDueLetters } from "@/domain/followers/commands/send-letters";
import { listDeskLetters } from "@/domain/followers/queries/desk-letters";
import { findSender } from "@/domain/followers/queries/due";
import { listLettersToWrite } from "@/domain/followers/queries/letters";
import { loadNews } from "@/domain/followers/queries/news";
import { theClock } from "@/domain/kernel/actor";
import type { Context } from "@/domain/kernel/context";
import { type Line, type Mail, openLine } from "./line";
import type { MailSettings } from "./settings";
import { writeMail } from "./write";
import { writeDeskMail } from "./write-desk";

/** Letters on their way at the same time: what a worker that dies may have sent without having written it down. */
export const LANES = 4;
/** Letters taken at once: what waits for the lease of a worker that died. */
const TAKEN = 20;
const IDLE_MS = 1_000;
/** Milliseconds until a mail server that did not answer is asked again; longer each time. */
const AWAY_MS = [5_000, 15_000, 60_000, 300_000] as const;

/**
 * Hands letters over until it is stopped: take, send outside any transaction, write down. A worker that dies between the
 * server's "taken" and the writing down makes one letter a lane go twice, under the same Message-ID; none is lost.
 */
export function startPost(db: Db, settings: MailSettings) {
  const stopping = new AbortController();
  const line = openLine(db, settings, LANES);
  const post = { db, settings, line, signal: stopping.signal };
  const running = deliver(post);
  return {
    stop: async () => {
      stopping.abort();
      await running;
      line.close();
    },
  };
}

type Post = { db: Db; settings: MailSettings; line: Line; signal: AbortSignal };
/** A letter in hand: how it is written, and what follows where its address takes none. */
type InHand = { id: string; attempts: number; write: () => Promise<Mail | null>; refused: () => Promise<unknown> };
type Batch = { letters: InHand[]; ctx: Context };

async function deliver(post: Post): Promise<void> {
  let away = 0;
  while (!post.signal.aborted) {
    const rest = await turn(post).catch((error) => {
      log.warn({ event: "post_interrupted", where: "mail", ...faultOf(error) });
      return "away" as const;
    });
    away = rest === "away" ? away + 1 : 0;
    const ms = rest === "away" ? (AWAY_MS[Math.min(away, AWAY_MS.length) - 1] ?? IDLE_MS) : rest === "idle" ? IDLE_MS : 0;
    if (ms > 0) await sleep(ms, undefined, { signal: post.signal }).catch(() => {});
  }
}

/** One batch, a few letters side by side and no faster than the server allows. */
async function turn({ db, settings, line, signal }: Post): Promise<"idle" | "busy" | "away"> {
  const ctx: Context = { db, actor: theClock, now: await databaseNow(db) };
  const taken = await takeDueLetters(ctx, { limit: TAKEN });
  if (!taken.ok || taken.value.length === 0) return "idle";
  const batch = await read(ctx, taken.value, settings);
  const waiting = [...taken.value];
  let isAway = false;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (isAway || signal.aborted) await returnLetter(ctx, next);
      else if (!(await send(batch, line, next))) isAway = true;
      await sleep((1_000 * LANES) / settings.perSecond, undefined, { signal }).catch(() => {});
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return isAway ? "away" : "busy";
}

async function read(ctx: Context, taken: readonly Taken[], settings: MailSettings): Promise<Batch> {
  const ids = taken.map(({ id }) => id);
  const [letters, deskLetters, sender] = await Promise.all([
    listLettersToWrite(ctx.db, ids),
    listDeskLetters(ctx.db, ids),
    findSender(ctx.db),
  ]);
  const eventIds = new Set(letters.flatMap(({ told }) => told.map(({ eventId }) => eventId)));
  const news = await loadNews(ctx.db, [...eventIds]);
  const toReaders = letters.map(
    (letter): InHand => ({
      ...letter,
      write: () => writeMail(letter, news, sender, settings),
      refused: () => recordBounce(ctx, { followerId: letter.follower.id, kind: "bounced" }),
    }),
  );
  const toStaff = deskLetters.map(
    (letter): InHand => ({
      ...letter,
      write: () => writeDeskMail(letter, sender, settings),
      refused: async () => log.warn({ event: "staff_address_refused", where: "mail", id: letter.id }),
    }),
  );
  return { letters: [...toReaders, ...toStaff], ctx };
}

/** False where nobody answered at the other end: the letter goes back as if it had not been taken. */
async function send({ letters, ctx }: Batch, line: Line, taken: Taken): Promise<boolean> {
  const letter = letters.find(({ id }) => id === taken.id);
  const mail = letter && (await letter.write());
  if (!letter || !mail) {
    await settleLetter(ctx, taken, "suppressed");
    return true;
  }
  try {
    const handed = await line.hand(mail);
    if (handed === "taken") await settleLetter(ctx, taken, "sent");
    else if (handed === "later") await retryLetter(ctx, { ...taken, attempts: letter.attempts });
    else await bounce(ctx, taken, letter);
    return true;
  } catch (error) {
    log.warn({ event: "mail_server_away", where: "mail", ...faultOf(error) });
    await returnLetter(ctx, taken);
    return false;
  }
}

async function bounce(ctx: Context, taken: Taken, letter: InHand) {
  await settleLetter(ctx, taken, "failed");
  await letter.refused();
}
