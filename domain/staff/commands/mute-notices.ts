import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf } from "../../kernel/result";
import { mayChooseNotices } from "../policy";
import type { MuteStory } from "../schema";
import { hearStory, isArticle, muteStory } from "../store/notices";

/** Whether the actor goes on hearing of a story; being named there reaches them all the same. */
export async function muteNoticesOfStory(ctx: Context, { articleId, isMuted }: MuteStory): Promise<Result<null>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayChooseNotices(ctx.actor));
    if (refusal) return refusal;
    if (!(await isArticle(tx, articleId))) return notFound("article", articleId);
    await (isMuted ? muteStory : hearStory)(tx, ctx.actor.id, articleId);
    const action = isMuted ? "user.mute_story" : "user.hear_story";
    await recordDeed(tx, ctx, { action, subject: { type: "user", id: ctx.actor.id }, after: { articleId } });
    return ok(null);
  });
}
