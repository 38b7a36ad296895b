import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { mayAddRecord } from "../policy";
import type { CreateOrganisation } from "../schema";
import { insertOrganisation, listOrganisationNames } from "../store/organisations";
import { addressFrom } from "./address";

/** Puts a network, streamer, studio, outlet, publisher or agency on record. One of a name is enough. */
export async function createOrganisation(
  ctx: Context,
  input: CreateOrganisation,
): Promise<Result<{ organisationId: string; name: string }>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayAddRecord(ctx.actor));
    if (refusal) return refusal;
    const known = await listOrganisationNames(tx);
    const namesake = known.find(({ name }) => isSameName(name, input.name));
    if (namesake) return notReady({ field: "name", code: "name_taken", detail: namesake.id });
    const address = addressFrom([input.name], "name", (slug) => known.some((one) => one.slug === slug));
    if (!address.ok) return notReady(address.issue);

    const organisationId = await insertOrganisation(tx, address.slug, input);
    const after = { ...input, slug: address.slug };
    await recordDeed(tx, ctx, { action: "organisation.create", subject: { type: "organisation", id: organisationId }, after });
    return ok({ organisationId, name: input.name });
  });
}

export const isSameName = (one: string, other: string) => one.localeCompare(other, "en", { sensitivity: "accent" }) === 0;
