// Read by next.config.ts and server/: this file imports nothing.

/** Addresses that feed readers and crawlers try, with or without a slash at the end, and where the thing itself stands. */
export const ALIASES: Readonly<Record<string, string>> = {
  "/feed": "/feed.xml",
  "/rss": "/feed.xml",
  "/rss.xml": "/feed.xml",
  "/index.xml": "/feed.xml",
  "/feed/rss": "/feed.xml",
  "/feed/rss2": "/feed.xml",
  "/atom.xml": "/feed.atom",
  "/feed/atom": "/feed.atom",
  "/sitemap_index.xml": "/sitemap.xml",
  "/shows": "/tracker",
  "/admin": "/desk",
  "/wp-admin": "/desk",
  "/ghost": "/desk",
};

/** `/shows/kingdom/feed`, and the same of a season, a person and an author. */
const FEED_OF = /^(\/(?:shows\/[a-z0-9-]+(?:\/[a-z0-9-]+)?|people\/[a-z0-9-]+|authors\/[a-z0-9-]+))\/(?:feed|rss)$/;

/** Where an address of old leads, in one step; null where it is none. Takes the path in small letters, without a slash at its end. */
export function aliasOf(path: string): string | null {
  const feed = FEED_OF.exec(path);
  if (feed) return `${feed[1]}/feed.xml`;
  return Object.hasOwn(ALIASES, path) ? (ALIASES[path] ?? null) : null;
}
