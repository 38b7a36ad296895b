import { faultOf, log } from "@/app/_server/log";
import { type Db, databaseNow } from "@/db/connect";
import { holdEdition } from "@/domain/articles/commands/hold-edition";
import { lowerFences } from "@/domain/articles/commands/lower-fences";
import { publishEdition } from "@/domain/articles/commands/publish-edition";
import { expireEdition } from "@/domain/articles/commands/withdraw-edition";
import { listDueEditions, listExpiredEditions } from "@/domain/articles/queries/due";
import { theClock } from "@/domain/kernel/actor";
import type { Context } from "@/domain/kernel/context";
import type { Failure, Result } from "@/domain/kernel/result";

type Due = { editionId: string; baseVersion: number };

/**
 * Publishes what is due and takes down what has expired, by the database's clock. What is due is read from its own row,
 * not from a job; two workers meet on the row's lock, and the second is refused.
 */
export async function sweepEditions(db: Db): Promise<void> {
  const ctx: Context = { db, actor: theClock, now: await databaseNow(db) };
  for (const due of await listDueEditions(db, ctx.now)) await each("publish", due, () => publishOrHold(ctx, due));
  for (const due of await listExpiredEditions(db, ctx.now)) await each("expire", due, () => expireEdition(ctx, due));
}

/** Opens stories whose fence has fallen. */
export async function openFences(db: Db): Promise<void> {
  const lowered = await lowerFences({ db, actor: theClock, now: await databaseNow(db) });
  if (lowered.ok && lowered.value > 0) log.info({ event: "fences_lowered", where: "worker", count: lowered.value });
}

/** Copy that fails its checks at the hour stays scheduled, held, until somebody acts. */
async function publishOrHold(ctx: Context, due: Due): Promise<Result<unknown>> {
  const result = await publishEdition(ctx, due);
  return !result.ok && result.error.kind === "not_ready" ? holdEdition(ctx, due) : result;
}

/** One edition's bad day does not hold up the next. */
async function each(task: string, { editionId }: Due, act: () => Promise<Result<unknown>>) {
  try {
    const result = await act();
    if (result.ok) log.info({ event: "swept", where: "worker", task, id: editionId });
    else if (!isSomebodyElses(result.error))
      log.warn({ event: "sweep_refused", where: "worker", task, id: editionId, kind: result.error.kind });
  } catch (error) {
    log.error({ event: "sweep_failed", where: "worker", task, id: editionId, ...faultOf(error) });
  }
}

/** Another worker, or a person, was first: it is no longer the clock's, or no longer as it was read. */
const isSomebodyElses = ({ kind }: Failure) => kind === "forbidden" || kind === "wrong_state" || kind === "conflict";
