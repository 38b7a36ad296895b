import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result, refusalOf } from "../../kernel/result";
import { freeSlug, proposeSlug } from "../../kernel/slug";
import { mayAddPerson } from "../policy";
import type { CreatePerson } from "../schema";
import { insertPerson, listPersonSlugs, replaceNames } from "../store/people";
import { personPath } from "../vocabulary";
import { dropAddress } from "./pages";
import { agencyRefusal, namesakeIssues, valuesOf } from "./person-values";

type Created = { personId: string; displayName: string };

/** Puts a person on record, once the sender has looked at who is called much the same. The address is made here and stays. */
export async function createPerson(ctx: Context, { isSomebodyElse, ...input }: CreatePerson): Promise<Result<Created>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayAddPerson(ctx.actor));
    if (refusal) return refusal;
    const taken = await listPersonSlugs(tx); // also holds names still, so two who add one person meet here
    const { issues, near } = await namesakeIssues(tx, input);
    if (near > 0 && !isSomebodyElse) return notReady({ field: "isSomebodyElse", code: "near_match", detail: near });
    if (issues.length > 0) return notReady(...issues);
    const stranger = await agencyRefusal(tx, input);
    if (stranger) return stranger;

    const proposals = input.names.filter(({ kind }) => kind !== "misspelling").map(({ text }) => proposeSlug(text));
    const readable = proposals.find((one) => one.ok);
    if (!readable?.ok) return notReady({ field: "names.0.text", code: "latin_name_missing" });
    const slug = freeSlug(readable.slug, (candidate) => taken.has(candidate));

    const values = valuesOf(input);
    const personId = await insertPerson(tx, slug, values, ctx.now);
    await replaceNames(tx, personId, input.names);
    const after = { ...values, names: input.names, slug };
    await recordDeed(tx, ctx, { action: "person.create", subject: { type: "person", id: personId }, after });
    await dropAddress(tx, personPath(slug));
    return ok({ personId, displayName: values.displayName });
  });
}
