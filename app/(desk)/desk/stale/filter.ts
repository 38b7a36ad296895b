import { FLAG_SEVERITIES, type FlagSeverity } from "@/domain/claims/vocabulary";

/** Whose sentences are listed: everybody's, mine, or those nobody looks after. */
export const WHOSE = ["everyone", "me", "nobody"] as const;
export type Whose = (typeof WHOSE)[number];
export type StaleFilter = {
  whose: Whose;
  severity: FlagSeverity | undefined;
  flag: string | undefined;
  /** The sentence that is in hand once `flag` is cleared. */
  after: string | undefined;
  page: number;
};

type Asked = Record<string, string | string[] | undefined>;

/** What narrows the inbox, from its address; what it does not know counts as not said. */
export function readFilter(asked: Asked): StaleFilter {
  const one = (name: string) => (typeof asked[name] === "string" ? asked[name] : undefined);
  const page = Number(one("page") ?? 1);
  return {
    whose: WHOSE.find((word) => word === one("of")) ?? "everyone",
    severity: FLAG_SEVERITIES.find((word) => word === one("severity")),
    flag: one("flag"),
    after: one("after"),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function stalePath(filter: StaleFilter, change: Partial<StaleFilter> = {}): string {
  const { whose, severity, flag, after, page } = { ...filter, flag: undefined, after: undefined, page: 1, ...change };
  const query = new URLSearchParams();
  if (whose !== "everyone") query.set("of", whose);
  if (severity) query.set("severity", severity);
  if (page > 1) query.set("page", String(page));
  if (flag) query.set("flag", flag);
  if (after) query.set("after", after);
  return query.size > 0 ? `/desk/stale?${query}` : "/desk/stale";
}
