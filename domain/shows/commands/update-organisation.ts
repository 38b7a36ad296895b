import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayChangeRecord } from "../policy";
import type { UpdateOrganisation } from "../schema";
import { changeOrganisation, listOrganisationNames, listPagesNaming, lockOrganisation } from "../store/organisations";
import { isSameName } from "./create-organisation";
import { renewPagesOf } from "./pages";

/** Changes what an organisation is called and does. */
export async function updateOrganisation(
  ctx: Context,
  { organisationId, baseVersion, ...input }: UpdateOrganisation,
): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const known = await listOrganisationNames(tx);
    const organisation = await lockOrganisation(tx, organisationId);
    if (!organisation) return notFound("organisation", organisationId);
    const refusal = refusalOf(mayChangeRecord(ctx.actor));
    if (refusal) return refusal;
    if (organisation.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: organisation.version });
    const namesake = known.find(({ id, name }) => id !== organisationId && isSameName(name, input.name));
    if (namesake) return notReady({ field: "name", code: "name_taken", detail: namesake.id });

    const version = await changeOrganisation(tx, organisation, input);
    const subject = { type: "organisation", id: organisationId } as const;
    await recordDeed(tx, ctx, { action: "organisation.update", subject, before: organisation, after: { ...input, version } });
    await renewPagesOf(tx, await listPagesNaming(tx, organisationId));
    return ok({ version });
  });
}
