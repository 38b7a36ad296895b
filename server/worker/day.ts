import { faultOf, log } from "@/app/_server/log";
import { type Db, databaseNow } from "@/db/connect";
import { liftEmbargo } from "@/domain/claims/commands/lift-embargo";
import { restateSeasons } from "@/domain/claims/commands/restate-seasons";
import { listLiftedEmbargoes } from "@/domain/claims/queries/embargoes";
import { listShowsToRestate } from "@/domain/claims/queries/restate";
import { theClock } from "@/domain/kernel/actor";
import type { Context } from "@/domain/kernel/context";
import { dayOf } from "@/domain/kernel/day";
import type { Failure, Result } from "@/domain/kernel/result";
import { findSettings } from "@/domain/staff/queries";

/**
 * After midnight where the publication is, every show's seasons are derived for the new day: plans and dates lapse by the
 * calendar alone. What is to do is read from the statuses themselves, so a worker that was away for a week does it once at its
 * start, and of any number of workers the second finds it done.
 */
export async function turnTheDay(db: Db, at?: Date): Promise<void> {
  const ctx = await clockContext(db, at);
  const { timeZone } = await findSettings(db);
  for (const showId of await listShowsToRestate(db, dayOf(ctx.now, timeZone)))
    await each("restate", showId, () => restateSeasons(ctx, { showId }));
}

/** What was held back until an hour that has come is public, and the stories it bears on are flagged. */
export async function liftEmbargoes(db: Db, at?: Date): Promise<void> {
  const ctx = await clockContext(db, at);
  for (const { claimId } of await listLiftedEmbargoes(db, ctx.now))
    await each("lift_embargo", claimId, () => liftEmbargo(ctx, { claimId }));
}

const clockContext = async (db: Db, at: Date | undefined): Promise<Context> => ({
  db,
  actor: theClock,
  now: at ?? (await databaseNow(db)),
});

/** One show's bad day does not hold up the next. */
async function each(task: string, id: string, act: () => Promise<Result<unknown>>) {
  try {
    const result = await act();
    if (!result.ok && !isSomebodyElses(result.error))
      log.warn({ event: "day_refused", where: "worker", task, id, kind: result.error.kind });
  } catch (error) {
    log.error({ event: "day_failed", where: "worker", task, id, ...faultOf(error) });
  }
}

/** Another worker, or an editor, was first. */
const isSomebodyElses = ({ kind }: Failure) => kind === "wrong_state" || kind === "forbidden";
