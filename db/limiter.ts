import { lt, sql } from "drizzle-orm";
import { BurstyRateLimiter, RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes, RLWrapperTimeouts } from "rate-limiter-flexible";
import type { Db } from "./connect";
import { rateLimits } from "./schema/rate-limits";

/** So many tries in so many seconds; what goes beyond is drawn from `burst`, where there is one. */
export type Budget = { tries: number; seconds: number; burst?: { tries: number; seconds: number } };

export type Limiter = {
  /** Counts one try. Null where it is within the budget, else the milliseconds until the next one is. */
  spend(key: string): Promise<number | null>;
  /** Takes one try back, for what turned out not to be a failure. */
  giveBack(key: string): Promise<void>;
  /** Forgets every try. */
  forget(key: string): Promise<void>;
};

/** Milliseconds; beyond them this process counts for itself, so that a database that is away neither opens the door nor bars it. */
const PATIENCE_MS = 1_000;

/** A budget that every instance draws from: it is kept in the database. `name` goes before each key. */
export function openLimiter(db: Db, name: string, budget: Budget): Limiter {
  const own = kept(db, name, budget.tries, budget.seconds);
  const limiter = budget.burst ? new BurstyRateLimiter(own, kept(db, `${name}-burst`, budget.burst.tries, budget.burst.seconds)) : own;
  return {
    async spend(key) {
      try {
        await limiter.consume(key);
        return null;
      } catch (rejected) {
        if (rejected instanceof RateLimiterRes) return rejected.msBeforeNext;
        throw rejected;
      }
    },
    giveBack: async (key) => void (await own.reward(key)),
    forget: async (key) => void (await own.delete(key)),
  };
}

function kept(db: Db, keyPrefix: string, points: number, duration: number) {
  const shared = new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix,
    points,
    duration,
    clearExpiredByTimeout: false, // it writes to the console; `sweepRateLimits` is on the worker's timetable
    insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration }),
  });
  return new RLWrapperTimeouts({ limiter: shared, timeoutMs: PATIENCE_MS });
}

/** Takes away the counts that ran out an hour ago or more; how many. */
export async function sweepRateLimits(db: Db): Promise<number> {
  const gone = await db.delete(rateLimits).where(lt(rateLimits.expire, sql`now() - interval '1 hour'`)).returning({ key: rateLimits.key });
  return gone.length;
}
