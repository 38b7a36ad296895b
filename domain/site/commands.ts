import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import type { Context } from "../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../kernel/result";
import { maySaveSitePage } from "./policy";
import { findSitePageText } from "./queries";
import type { RestoreSitePage, SaveSitePage } from "./schema";
import { lockSitePage, writeSitePage } from "./store";
import { type SitePageSlug, sitePagePath, sitePageTag } from "./vocabulary";

type Saved = Promise<Result<{ slug: SitePageSlug; version: number }>>;

/** Puts what the publication says of itself before readers, and keeps what it said until now. */
export const saveSitePage = (ctx: Context, input: SaveSitePage): Saved =>
  transact(ctx.db, (tx) => putBeforeReaders(tx, ctx, input, { action: "page.update" }));

/** Puts before readers again what a page said earlier; what it says until now is kept like every other text. */
export const restoreSitePage = (ctx: Context, { slug, baseVersion, version: restored }: RestoreSitePage): Saved =>
  transact(ctx.db, async (tx) => {
    if (restored === baseVersion) return notReady({ field: "version", code: "same_text" });
    const text = await findSitePageText(tx, slug, restored);
    if (!text) return notFound("page", slug);
    return putBeforeReaders(tx, ctx, { slug, baseVersion, ...text }, { action: "page.restore", restored });
  });

type Deed = { action: "page.update" } | { action: "page.restore"; restored: number };

async function putBeforeReaders(tx: Tx, ctx: Context, { slug, baseVersion, title, sections }: SaveSitePage, deed: Deed): Saved {
  const refusal = refusalOf(maySaveSitePage(ctx.actor));
  if (refusal) return refusal;
  const page = await lockSitePage(tx, slug);
  const actual = page?.version ?? 0;
  if (actual !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual });

  const version = actual + 1;
  const isOurs = await writeSitePage(tx, { slug, title, sections, version, by: ctx.actor.id, now: ctx.now });
  if (!isOurs) return refuse({ kind: "conflict", expected: baseVersion, actual: baseVersion + 1 });
  const before = page ? { title: page.title, version: page.version } : { version: 0 };
  const { action, ...from } = deed;
  await recordDeed(tx, ctx, { action, subject: { type: "page", id: slug }, before, after: { title, version, ...from } });
  await notifyPages(tx, { tags: [sitePageTag(slug)], paths: [sitePagePath(slug)], drop: false });
  return ok({ slug, version });
}
