import type { FeedFormat } from "./vocabulary";

/** A feed before it is written in any format. Addresses are absolute, instants ISO 8601 in UTC, `html` is safe to print. */
export type Feed = {
  /** Never changes, whatever the address becomes. */
  id: string;
  title: string;
  description: string;
  language: string;
  /** The page for people. */
  home: string;
  /** Where this feed stands in each format. */
  addresses: Readonly<Record<FeedFormat, string>>;
  icon: string;
  items: readonly FeedItem[];
};

export type FeedItem = {
  id: string;
  url: string;
  title: string;
  language: string;
  summary: string;
  html: string;
  publishedAt: string;
  /** The last change that readers were told of. */
  updatedAt: string;
  authors: readonly { name: string; url: string | null }[];
  categories: readonly string[];
  /** The lead picture, where it has one. */
  picture?: { url: string; width: number; height: number; credit: string | null; description: string } | null;
  /** Where the season it is about stands, and what was put right: `_showdesk` in JSON. */
  extension: Readonly<Record<string, unknown>>;
};

/** Of a feed in which nothing was ever told. */
const NEVER = "1970-01-01T00:00:00.000Z";

/** When anything in it last changed for readers. */
export const updatedAt = ({ items }: Feed): string => [NEVER, ...items.map((item) => item.updatedAt)].sort().at(-1) ?? NEVER;
