import { lt, sql } from "drizzle-orm";
import {
  BurstyRateLimiter,
  type RateLimiterAbstract,
  RateLimiterDrizzle,
  RateLimiterMemory,
  RateLimiterRes,
  RLWrapperTimeouts,
} from "rate-limiter-flexible";
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

/** Milliseconds; beyond them the database counts as away. */
const PATIENCE_MS = 1_000;

/**
 * A budget that every instance draws from: it is kept in the database. `name` goes before each key. While the database
 * is away this process counts for itself, so that the door is neither open nor barred; `onAway` hears why.
 */
export function openLimiter(db: Db, name: string, budget: Budget, onAway: (error: unknown) => void): Limiter {
  const shared = withBurst(name, budget, (options) => keptIn(db, options));
  const own = withBurst(name, budget, (options) => new RateLimiterMemory(options));
  const either = async <T>(work: (limiter: typeof own) => Promise<T>): Promise<T> => {
    try {
      return await work(shared);
    } catch (error) {
      onAway(error);
      return work(own);
    }
  };
  return {
    spend: (key) => either(({ whole }) => waitMsOf(whole.consume(key))),
    giveBack: (key) => either(async ({ base }) => void (await base.reward(key))),
    forget: (key) => either(async ({ base }) => void (await base.delete(key))),
  };
}

type Options = { keyPrefix: string; points: number; duration: number };

function withBurst(name: string, { tries, seconds, burst }: Budget, made: (options: Options) => RateLimiterAbstract) {
  const base = made({ keyPrefix: name, points: tries, duration: seconds });
  if (!burst) return { base, whole: base };
  return { base, whole: new BurstyRateLimiter(base, made({ keyPrefix: `${name}-burst`, points: burst.tries, duration: burst.seconds })) };
}

function keptIn(db: Db, options: Options) {
  // Its own sweep writes to the console; `sweepRateLimits` is on the worker's timetable.
  const limiter = new RateLimiterDrizzle({ ...options, storeClient: db, schema: rateLimits, clearExpiredByTimeout: false });
  return new RLWrapperTimeouts({ limiter, timeoutMs: PATIENCE_MS });
}

/** The library refuses by rejecting with a result instead of an error. */
async function waitMsOf(consumed: Promise<unknown>): Promise<number | null> {
  try {
    await consumed;
    return null;
  } catch (rejected) {
    if (rejected instanceof RateLimiterRes) return rejected.msBeforeNext;
    throw rejected;
  }
}

/** Takes away the counts that ran out an hour ago or more; how many. */
export async function sweepRateLimits(db: Db): Promise<number> {
  const gone = await db.delete(rateLimits).where(lt(rateLimits.expire, sql`now() - interval '1 hour'`)).returning({ key: rateLimits.key });
  return gone.length;
}
