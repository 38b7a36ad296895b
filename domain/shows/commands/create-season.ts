import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { mayAddRecord } from "../policy";
import type { CreateSeason } from "../schema";
import { insertSeason, listPlaces, replaceServices } from "../store/seasons";
import { lockShow } from "../store/shows";
import { numberedSlug, seasonLabel, seasonPath } from "../vocabulary";
import { type Address, addressFrom } from "./address";
import { dropAddress, renewFront, renewPagesOf } from "./pages";
import { placeIssues } from "./season-places";

/** Adds a season, a special or films to a show. Its address is made here and stays. */
export async function createSeason(
  ctx: Context,
  { showId, ...input }: CreateSeason,
): Promise<Result<{ seasonId: string; showId: string }>> {
  return transact(ctx.db, async (tx) => {
    const show = await lockShow(tx, showId);
    if (!show) return notFound("show", showId);
    const refusal = refusalOf(mayAddRecord(ctx.actor));
    if (refusal) return refusal;
    const taken = new Set((await listPlaces(tx, showId)).map(({ slug }) => slug));
    const address = addressOf(input, taken);
    const issues = await placeIssues(tx, showId, input);
    if (!address.ok) return notReady(...issues, address.issue);
    if (issues.length > 0) return notReady(...issues);

    const { services, ...values } = input;
    const label = values.label || seasonLabel(values.number ?? 0);
    const seasonId = await insertSeason(tx, showId, { ...values, label, slug: address.slug }, ctx.now);
    await replaceServices(tx, seasonId, services);
    const after = { ...input, label, showId, slug: address.slug };
    await recordDeed(tx, ctx, { action: "season.create", subject: { type: "season", id: seasonId }, after });
    await dropAddress(tx, seasonPath(show.slug, address.slug));
    await renewPagesOf(tx, { showIds: [showId] });
    await renewFront(tx);
    return ok({ seasonId, showId });
  });
}

/** `season-3` for a season; a special has the address of its name. */
function addressOf({ kind, number, label }: Omit<CreateSeason, "showId">, taken: ReadonlySet<string>): Address {
  if (kind === "season" && number !== null) {
    const slug = numberedSlug(number);
    return taken.has(slug) ? { ok: false, issue: { field: "number", code: "number_taken" } } : { ok: true, slug };
  }
  return addressFrom([label], "label", (slug) => taken.has(slug));
}
