import "server-only";
import { cache } from "react";
import { findPublicArticle, getFrontPage } from "@/domain/articles/public-queries";
import {
  getCorrections,
  getTracker,
  getVerification,
  listTrackerRows,
  listTrackRecord,
  type TrackerFilter,
} from "@/domain/claims/public-queries";
import { findPublicPerson } from "@/domain/people/public-queries";
import type { Asked } from "@/domain/search/address";
import { searchSite } from "@/domain/search/public-queries";
import { findPublicSeason, findPublicShow } from "@/domain/shows/public-queries";
import { getSitePage } from "@/domain/site/public-queries";
import type { SitePageSlug } from "@/domain/site/vocabulary";
import { fromReader } from "./database";
import { env } from "./env";

// Each page and its metadata read once; nothing is kept beyond the request. Whole pages are kept by `server/`.
export const frontPage = cache(() => fromReader(getFrontPage));
export const publicArticle = cache((slug: string) => fromReader((db) => findPublicArticle(db, slug)));
export const publicShow = cache((slug: string) => fromReader((db) => findPublicShow(db, slug)));
export const publicSeason = cache((show: string, season: string) => fromReader((db) => findPublicSeason(db, show, season)));
export const publicPerson = cache((slug: string) => fromReader((db) => findPublicPerson(db, slug)));
/** Per request: a filter has too many answers to keep. */
export const trackerLike = (filter: TrackerFilter, page: number) => fromReader((db) => getTracker(db, filter, page));
export const searchAnswers = (asked: Asked) => fromReader((db) => searchSite(db, asked));
export const sitePage = cache((slug: SitePageSlug) => fromReader((db) => getSitePage(db, slug)));
export const trackerDownload = (filter: TrackerFilter | null) => fromReader((db) => listTrackerRows(db, filter));
export const tracker = cache(() => fromReader((db) => getTracker(db)));
export const corrections = cache(() => fromReader(getCorrections));
export const verification = cache(() => fromReader(getVerification));
export const trackRecord = cache(() => fromReader(async (db) => ({ ...(await getVerification(db)), closed: await listTrackRecord(db) })));

/** An absolute address of ours, from the configuration and never from the request. */
export const absolute = (path: string): string => new URL(path, env().SITE_URL).href;
