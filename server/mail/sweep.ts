import { faultOf, log } from "@/app/_server/log";
import { type Db, databaseNow } from "@/db/connect";
import { gatherDeskLetters } from "@/domain/followers/commands/gather-notices";
import { releaseNews } from "@/domain/followers/commands/release-news";
import { gatherLetters, tellFollowers } from "@/domain/followers/commands/tell-followers";
import { listDueNews } from "@/domain/followers/queries/due";
import { theClock } from "@/domain/kernel/actor";
import type { Context } from "@/domain/kernel/context";
import type { Result } from "@/domain/kernel/result";

/** Lets go what was held long enough, tells who follows it, and makes up letters to readers and to staff: each in short transactions of its own. */
export async function sweepNews(db: Db): Promise<void> {
  const ctx: Context = { db, actor: theClock, now: await databaseNow(db) };
  for (const eventId of await listDueNews(db, ctx.now)) await each(eventId, () => releaseNews(ctx, { eventId }));
  while (told(await tellFollowers(ctx)) !== null);
  while (told(await gatherLetters(ctx)) !== 0);
  while (told(await gatherDeskLetters(ctx)) !== 0);
}

const told = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`the clock was refused: ${result.error.kind}`);
};

/** One fact's bad day does not hold up the next. */
async function each(id: string, act: () => Promise<Result<unknown>>) {
  try {
    const result = await act();
    if (!result.ok && result.error.kind !== "wrong_state")
      log.warn({ event: "news_refused", where: "worker", id, kind: result.error.kind });
  } catch (error) {
    log.error({ event: "news_failed", where: "worker", id, ...faultOf(error) });
  }
}
