import { z } from "zod";
import { boundsOf } from "./fuzzy-date";
import { COMPARATORS, METRICS } from "./viewing";
import type { ClaimKind } from "./vocabulary";

const positive = z.coerce.number().int().positive();
const words = z.string().trim().min(1).max(500);
const windowSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("first_days"), days: positive.max(3_650) }),
  z.strictObject({ kind: z.literal("range"), edtf: z.string().refine((text) => boundsOf(text) !== null, "Not a date we can read") }),
  z.strictObject({ kind: z.literal("since_release") }),
  z.strictObject({ kind: z.literal("unstated") }),
]);

const viewership = z.strictObject({
  metric: z.enum(METRICS),
  comparator: z.enum(COMPARATORS),
  amount: positive,
  unitAsReported: words,
  window: windowSchema,
  territory: z.string().regex(/^[A-Z]{2}(-[A-Z]{2})*$/, "WW, or a country such as US"),
});
const episodeCount = z.strictObject({ count: positive.max(10_000), version: words.nullish() });
const order = z.strictObject({ seasonCount: positive.nullish(), episodeCount: positive.nullish() });
const reason = z.strictObject({ reason: words.nullish() });
const runtime = z.strictObject({ runtimeMinutes: positive.nullish() });

/** What a claim of each kind carries beside its date; kinds that are not named carry nothing. */
const SHAPES: Partial<Record<ClaimKind, z.ZodType>> = {
  viewership,
  episode_count: episodeCount,
  ordered: order.nullable(),
  renewed: order.nullable(),
  picked_up: order.nullable(),
  revived: order.nullable(),
  auditions: z.strictObject({ venue: words.nullish() }).nullable(),
  production_delayed: reason.nullable(),
  release_delayed: reason.nullable(),
  full_release: runtime.nullable(),
  part_released: runtime.nullable(),
  catalogue_note: z.strictObject({ field: words, text: words }).nullable(),
};

/** The shape of `claims.value` for a kind; strict, on write and on read. */
export const valueSchema = (kind: ClaimKind): z.ZodType => SHAPES[kind] ?? z.null();
