import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import type { Context } from "../kernel/context";
import { ok, type Result, refusalOf, refuse } from "../kernel/result";
import { maySaveSitePage } from "./policy";
import type { SaveSitePage } from "./schema";
import { lockSitePage, writeSitePage } from "./store";
import { sitePagePath, sitePageTag } from "./vocabulary";

/** Puts what the publication says of itself before readers, and keeps what it said until now. */
export async function saveSitePage(
  ctx: Context,
  { slug, baseVersion, title, sections }: SaveSitePage,
): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(maySaveSitePage(ctx.actor));
    if (refusal) return refusal;
    const page = await lockSitePage(tx, slug);
    const actual = page?.version ?? 0;
    if (actual !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual });

    const version = actual + 1;
    const isOurs = await writeSitePage(tx, { slug, title, sections, version, by: ctx.actor.id, now: ctx.now });
    if (!isOurs) return refuse({ kind: "conflict", expected: baseVersion, actual: baseVersion + 1 });
    const before = page ? { title: page.title, version: page.version } : { version: 0 };
    await recordDeed(tx, ctx, { action: "page.update", subject: { type: "page", id: slug }, before, after: { title, version } });
    await notifyPages(tx, { tags: [sitePageTag(slug)], paths: [sitePagePath(slug)], drop: false });
    return ok({ version });
  });
}
