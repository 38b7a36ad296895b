import { type Tx, transact } from "@/db/connect";
import { recordEvent } from "@/db/outbox";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result } from "../../kernel/result";
import { mayExpire, mayReinstate, mayWithdraw } from "../policy";
import type { EditionAt, WithReason } from "../schema";
import { listSlugs } from "../store/addresses";
import { advance, pointArticle } from "../store/editions";
import { newsPath } from "../vocabulary";
import { type Opened, open, record } from "./gate";
import { dropPages, tagsOf } from "./pages";

/** Takes the story from the public: its address answers 410, and no old copy is served once more. */
export async function withdrawEdition(ctx: Context, input: WithReason): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "withdraw", mayWithdraw);
    return opened.ok ? takeDown(tx, ctx, opened.value, input.reason, "edition.withdraw") : opened;
  });
}

/** The clock's withdrawal of a story whose hour to leave has come. */
export async function expireEdition(ctx: Context, input: EditionAt): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "expire", mayExpire);
    return opened.ok ? takeDown(tx, ctx, opened.value, "expired", "edition.expire") : opened;
  });
}

/** Puts a withdrawn story back where it was, unless another edition has taken its place. */
export async function reinstateEdition(ctx: Context, input: WithReason): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const opened = await open(tx, ctx, input, "reinstate", mayReinstate);
    if (!opened.ok) return opened;
    const { edition, status } = opened.value;
    if (edition.article.liveEditionId)
      return notReady({ field: "article", code: "live_edition_exists", detail: edition.article.liveEditionId });

    await advance(tx, edition, { status, withdrawnAt: null, withdrawnReason: null, expireAt: null }, ctx.now);
    await pointArticle(tx, edition.articleId, { liveEditionId: edition.id });
    await record(tx, ctx, "edition.reinstate", edition, { status, reason: input.reason });
    await recordEvent(
      tx,
      "article.published",
      { articleId: edition.articleId, editionId: edition.id, slug: edition.slug, isFirst: false, by: ctx.actor.id },
      ctx.now,
    );
    await dropAll(tx, edition);
    return ok(null);
  });
}

async function takeDown(tx: Tx, ctx: Context, { edition, status }: Opened, reason: string, action: string): Promise<Result<null>> {
  await advance(tx, edition, { status, withdrawnAt: ctx.now, withdrawnReason: reason }, ctx.now);
  await pointArticle(tx, edition.articleId, { liveEditionId: null });
  await record(tx, ctx, action, edition, { status, reason });
  await recordEvent(
    tx,
    "article.withdrawn",
    { articleId: edition.articleId, editionId: edition.id, slug: edition.slug, by: ctx.actor.id },
    ctx.now,
  );
  await dropAll(tx, edition);
  return ok(null);
}

async function dropAll(tx: Tx, edition: { id: string; articleId: string }) {
  const paths = (await listSlugs(tx, edition.articleId)).map(newsPath);
  await dropPages(tx, paths, await tagsOf(tx, edition.articleId, [edition.id]));
}
