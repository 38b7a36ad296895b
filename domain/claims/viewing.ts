import { boundsOf } from "./fuzzy-date";

export const METRICS = ["hours_viewed", "views", "viewers", "households", "accounts", "rank"] as const;
export const COMPARATORS = ["eq", "gt", "gte", "lt", "lte", "approx"] as const;

type Span = { kind: "first_days"; days: number } | { kind: "range"; edtf: string } | { kind: "since_release" | "unstated" };
/** How often something was watched, as far as it is told in words. */
export type Viewing = { metric: (typeof METRICS)[number]; comparator: (typeof COMPARATORS)[number]; amount: number; window: Span };

/** A stored or typed figure as one that can be told; null for anything else. What is stored passes `valueSchema` besides. */
export function viewingIn(value: unknown): Viewing | null {
  const { metric, comparator, amount, window } = (value ?? {}) as Partial<Record<keyof Viewing, unknown>>;
  const [known, compared] = [METRICS.find((one) => one === metric), COMPARATORS.find((one) => one === comparator)];
  const span = spanIn(window);
  return known && compared && isCount(amount) && span ? { metric: known, comparator: compared, amount, window: span } : null;
}

function spanIn(window: unknown): Span | null {
  const { kind, days, edtf } = (window ?? {}) as Partial<Record<"kind" | "days" | "edtf", unknown>>;
  if (kind === "first_days") return isCount(days) ? { kind, days } : null;
  if (kind === "range") return typeof edtf === "string" && boundsOf(edtf) ? { kind, edtf } : null;
  return kind === "since_release" || kind === "unstated" ? { kind } : null;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
