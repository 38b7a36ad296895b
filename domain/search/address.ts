import { ARTICLE_KINDS, type ArticleKind } from "../articles/vocabulary";
import { tidy } from "./asked";
import { PAGE_MAX } from "./vocabulary";

/** A question as its address says it. */
export type Asked = { text: string; kind: ArticleKind | null; year: number | null; isExact: boolean; page: number };

/** What an address asks; whatever is not asked in our words is not asked. */
export function askedIn(query: Record<string, string | string[] | undefined>): Asked {
  const one = (name: string) => [query[name]].flat()[0] ?? "";
  const kind = ARTICLE_KINDS.find((word) => word === one("kind")) ?? null;
  const year = /^(?:19|20|21)\d\d$/.test(one("year")) ? Number(one("year")) : null;
  const page = /^\d{1,3}$/.test(one("page")) ? Math.min(Math.max(Number(one("page")), 1), PAGE_MAX) : 1;
  return { text: tidy(one("q")), kind, year, isExact: one("exact") === "1", page };
}

/** The address of a question; what is not narrowed stays out of it. */
export function searchPath({ text, kind, year, isExact, page }: Partial<Asked>): string {
  const query = new URLSearchParams({ q: text ?? "" });
  if (kind) query.set("kind", kind);
  if (year) query.set("year", String(year));
  if (isExact) query.set("exact", "1");
  if (page && page > 1) query.set("page", String(page));
  return `/search?${query}`;
}
