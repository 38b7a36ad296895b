import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import { refusingDuplicates } from "@/db/unique";
import type { Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayChangeRecord } from "../policy";
import type { UpdateShow } from "../schema";
import { changeShow, listShowsNaming, listTitles, lockShow, replaceTitles } from "../store/shows";
import { SAME_TITLE } from "./create-show";
import { renewPagesOf } from "./pages";

/** Changes what a show is called and said to be. Its address stays: readers and search engines know it. */
export const updateShow = (ctx: Context, { showId, baseVersion, ...input }: UpdateShow): Promise<Result<{ version: number }>> =>
  refusingDuplicates(SAME_TITLE, () =>
    transact(ctx.db, async (tx) => {
      const show = await lockShow(tx, showId);
      if (!show) return notFound("show", showId);
      const refusal = refusalOf(mayChangeRecord(ctx.actor));
      if (refusal) return refusal;
      if (show.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: show.version });

      const { titles, ...values } = input;
      const before = { ...show, titles: await listTitles(tx, showId) };
      const version = await changeShow(tx, show, values, ctx.now);
      await replaceTitles(tx, showId, titles);
      await recordDeed(tx, ctx, { action: "show.update", subject: { type: "show", id: showId }, before, after: { ...input, version } });
      await renewPagesOf(tx, { showIds: [showId, ...(await listShowsNaming(tx, showId))] });
      return ok({ version });
    }),
  );
