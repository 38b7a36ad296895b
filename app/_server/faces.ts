import { english } from "@/domain/kernel/say-in";
import "server-only";
import { cache } from "react";
import { findArchiveMonth, findAuthor, findNewestMonth } from "@/domain/articles/public-queries/archive";
import { listChangedSeasons, listShowStatus } from "@/domain/claims/public-queries";
import {
  findFeed,
  findShowCalendar,
  getSiteCalendar,
  getSiteFacts,
  listSitemapAddresses,
  listSitemapParts,
  readNews,
} from "@/domain/feeds/public-queries";
import type { FeedOf, SitemapKind } from "@/domain/feeds/vocabulary";
import { fromReader } from "./database";
import { KEPT } from "./security-headers";

// Reads of the faces that `site.md` 6 lists, and of the pages that lead to every story.
export const archiveMonth = cache((month: string) => fromReader((db) => findArchiveMonth(db, month)));
export const newestMonth = () => fromReader(findNewestMonth);
export const authorPage = cache((slug: string) => fromReader((db) => findAuthor(db, slug)));
export const feedRow = (of: FeedOf) => fromReader((db) => findFeed(db, of));
export const siteFacts = () => fromReader(getSiteFacts);
export const changedSeasons = () => fromReader(async (db) => ({ site: await getSiteFacts(db), rows: await listChangedSeasons(db) }));
export const showStatus = (slug: string) => fromReader((db) => listShowStatus(db, slug));
export const siteCalendar = () => fromReader(getSiteCalendar);
export const showCalendar = (slug: string) => fromReader((db) => findShowCalendar(db, slug));
export const sitemapParts = () => fromReader(listSitemapParts);
export const sitemapAddresses = (kind: SitemapKind, part: number) => fromReader((db) => listSitemapAddresses(db, kind, part));
export const news = () => fromReader(readNews);

type Face = { type: string; tags?: readonly string[]; headers?: Record<string, string> };

/** A text or a picture for machines, kept by the page cache like a page; it names its tags in a header, which `server/` takes out. */
export const face = (content: string | Buffer, { type, tags = [], headers = {} }: Face): Response =>
  new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "content-type": typeof content === "string" ? `${type}; charset=utf-8` : type,
      "cache-control": KEPT.value,
      "x-showdesk-tags": [...new Set(["reader", ...tags])].join(" "),
      ...headers,
    },
  });

/** The same for every address that leads nowhere; behind `server/` readers get the page that says so. */
export const nothingHere = (): Response =>
  new Response(`${english("gone.nothingHere")}\n`, {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": KEPT.value },
  });

/** For good, to another address of ours. */
export const movedTo = (path: string, tags: readonly string[] = []): Response =>
  new Response(null, {
    status: 308,
    headers: { location: path, "cache-control": KEPT.value, "x-showdesk-tags": ["reader", ...tags].join(" ") },
  });
