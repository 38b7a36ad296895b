export const FEED_KINDS = ["site", "show", "season", "person", "author"] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** What a feed is of: `key` is the slug of a show, person or author, `part` that of a season. */
export type FeedOf = { kind: FeedKind; key?: string; part?: string };

export const FEED_FORMATS = ["rss", "atom", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const SITEMAP_KINDS = ["articles", "shows", "seasons", "people", "authors", "pages"] as const;
export type SitemapKind = (typeof SITEMAP_KINDS)[number];

export const sitemapPath = (kind: SitemapKind, part: number) => `/sitemap/${kind}-${part}.xml`;

const FILES: Record<FeedFormat, string> = { rss: "feed.xml", atom: "feed.atom", json: "feed.json" };
/** Below the page it is the feed of: `/shows/kingdom/feed.xml`. */
export const feedPath = (page: string, format: FeedFormat = "rss") => `${page === "/" ? "" : page}/${FILES[format]}`;

export const FEED_MEDIA_TYPES: Record<FeedFormat, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** What a file of the sitemap holds; null for a name that none has. */
export function sitemapPartOf(file: string): { kind: SitemapKind; part: number } | null {
  const [, name, part] = /^([a-z]+)-([1-9]\d{0,4})[.]xml$/.exec(file) ?? [];
  const kind = SITEMAP_KINDS.find((one) => one === name);
  return kind ? { kind, part: Number(part) } : null;
}
