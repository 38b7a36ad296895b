import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayChangePerson } from "../policy";
import type { UpdatePerson } from "../schema";
import { changePerson, listNames, listShowsNaming, lockPerson, replaceNames } from "../store/people";
import { renewPagesOf } from "./pages";
import { agencyRefusal, namesakeIssues, valuesOf } from "./person-values";

/** Changes what a person is called. The address stays. */
export async function updatePerson(ctx: Context, { personId, baseVersion, ...input }: UpdatePerson): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const person = await lockPerson(tx, personId);
    if (!person) return notFound("person", personId);
    const refusal = refusalOf(mayChangePerson(ctx.actor));
    if (refusal) return refusal;
    if (person.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: person.version });
    const { issues } = await namesakeIssues(tx, input, personId);
    if (issues.length > 0) return notReady(...issues);
    const stranger = await agencyRefusal(tx, input);
    if (stranger) return stranger;

    const values = valuesOf(input);
    const before = { ...person, names: await listNames(tx, personId) };
    const version = await changePerson(tx, person, values, ctx.now);
    await replaceNames(tx, personId, input.names);
    const after = { ...values, names: input.names, version };
    await recordDeed(tx, ctx, { action: "person.update", subject: { type: "person", id: personId }, before, after });
    await renewPagesOf(tx, { personIds: [personId], showIds: await listShowsNaming(tx, personId) });
    return ok({ version });
  });
}
