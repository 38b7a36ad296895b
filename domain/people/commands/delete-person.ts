import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { type Issue, notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayDeletePerson } from "../policy";
import type { PersonAt } from "../schema";
import { countUsesOfPerson, deletePerson as deleteRow, listNames, lockPerson } from "../store/people";
import { personPath } from "../vocabulary";
import { dropAddress } from "./pages";

/** Takes a person off the record for ever, once no credit and no story names them. */
export async function deletePerson(ctx: Context, { personId, baseVersion }: PersonAt): Promise<Result<{ personId: string }>> {
  return transact(ctx.db, async (tx) => {
    const person = await lockPerson(tx, personId);
    if (!person) return notFound("person", personId);
    const refusal = refusalOf(mayDeletePerson(ctx.actor));
    if (refusal) return refusal;
    if (person.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: person.version });
    const issues = usesIn(await countUsesOfPerson(tx, personId));
    if (issues.length > 0) return notReady(...issues);

    const before = { ...person, names: await listNames(tx, personId) };
    await deleteRow(tx, personId);
    await recordDeed(tx, ctx, { action: "person.delete", subject: { type: "person", id: personId }, before });
    await dropAddress(tx, personPath(person.slug));
    return ok({ personId });
  });
}

const usesIn = (counts: Readonly<Record<string, number>>): Issue[] =>
  Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([field, n]) => ({ field, code: "in_use", detail: n }));
