import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { mayAddRecord } from "../policy";
import type { CreateSourceWork } from "../schema";
import { insertSourceWork, listWorkSlugs } from "../store/source-works";
import { addressFrom } from "./address";
import { workIssues } from "./work-issues";

/** Puts a work on record that shows are made from. Its authors are its credits. */
export async function createSourceWork(ctx: Context, input: CreateSourceWork): Promise<Result<{ sourceWorkId: string; title: string }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayAddRecord(ctx.actor));
    if (refusal) return refusal;
    const taken = await listWorkSlugs(tx);
    const titles = [input.title, ...(input.originalTitle ? [input.originalTitle] : [])];
    const address = addressFrom(titles, "title", (slug) => taken.has(slug));
    const issues = await workIssues(tx, input);
    if (!address.ok) return notReady(...issues, address.issue);
    if (issues.length > 0) return notReady(...issues);

    const sourceWorkId = await insertSourceWork(tx, address.slug, input);
    const after = { ...input, slug: address.slug };
    await recordDeed(tx, ctx, { action: "source_work.create", subject: { type: "source_work", id: sourceWorkId }, after });
    return ok({ sourceWorkId, title: input.title });
  });
}
