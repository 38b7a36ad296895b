import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import { refusingDuplicates } from "@/db/unique";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { mayAddRecord } from "../policy";
import type { CreateShow } from "../schema";
import { insertShow, listShowSlugs, replaceTitles } from "../store/shows";
import { showPath } from "../vocabulary";
import { addressFrom } from "./address";
import { dropAddress, renewFront } from "./pages";

/** Two shows of one title need something to tell them apart. */
export const SAME_TITLE = { shows_same_title_needs_disambiguator: { field: "disambiguator", code: "title_taken" } } as const;

/** Puts a show on record. Its address is made here and stays. */
export const createShow = (ctx: Context, input: CreateShow): Promise<Result<{ showId: string; slug: string }>> =>
  refusingDuplicates(SAME_TITLE, () =>
    transact(ctx.db, async (tx) => {
      const refusal = refusalOf(mayAddRecord(ctx.actor));
      if (refusal) return refusal;
      const taken = await listShowSlugs(tx);
      const address = addressFrom(readable(input), "title", (slug) => taken.has(slug));
      if (!address.ok) return notReady(address.issue);

      const { titles, ...values } = input;
      const showId = await insertShow(tx, { ...values, slug: address.slug }, ctx.now);
      await replaceTitles(tx, showId, titles);
      const after = { ...input, slug: address.slug };
      await recordDeed(tx, ctx, { action: "show.create", subject: { type: "show", id: showId }, after });
      await dropAddress(tx, showPath(address.slug));
      await renewFront(tx);
      return ok({ showId, slug: address.slug });
    }),
  );

/** The title, then those that may stand for it, each first with what tells it from its namesakes. */
const readable = ({ title, disambiguator, titles }: CreateShow): string[] =>
  [title, ...titles.filter(({ kind }) => kind !== "misspelling").map(({ text }) => text)].flatMap((text) =>
    disambiguator ? [`${text} ${disambiguator}`, text] : [text],
  );
