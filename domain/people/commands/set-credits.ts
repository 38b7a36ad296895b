import { recordDeed } from "@/db/audit";
import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { type Issue, notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { maySetCredits } from "../policy";
import type { SetCredits } from "../schema";
import { advanceOwner, listCredits, listShowsFrom, lockOwner, type Owner, replaceCredits } from "../store/credits";
import { knownPeople } from "../store/people";
import { COUNTED_GROUP } from "../vocabulary";
import { renewPagesOf } from "./pages";

/** Writes one list of credits whole: who, in which billing order, as what, and whether the list ends there. */
export async function setCredits(ctx: Context, input: SetCredits): Promise<Result<{ version: number }>> {
  return transact(ctx.db, async (tx) => {
    const owner = await lockOwner(tx, input.owner);
    if (!owner) return notFound(input.owner.kind, input.owner.id);
    const refusal = refusalOf(maySetCredits(ctx.actor));
    if (refusal) return refusal;
    if (owner.version !== input.baseVersion) return refuse({ kind: "conflict", expected: input.baseVersion, actual: owner.version });
    const named = input.billing.map(({ personId }) => personId);
    const known = await knownPeople(tx, named);
    const issues = named.flatMap((id, index): Issue[] =>
      known.has(id) ? [] : [{ field: `billing.${index}.personId`, code: "unknown_record" }],
    );
    if (issues.length > 0) return notReady(...issues);

    const { group, billing } = input;
    const isComplete = COUNTED_GROUP[owner.kind] === group ? input.isComplete : null;
    const before = await listCredits(tx, owner, group);
    await replaceCredits(tx, owner, group, billing);
    const version = await advanceOwner(tx, owner, isComplete, ctx.now);
    await recordDeed(tx, ctx, {
      action: "credits.set",
      subject: { type: owner.kind, id: owner.id },
      before: { group, billing: before, isComplete: isComplete === null ? null : owner.isComplete },
      after: { group, billing, isComplete, version },
    });
    const personIds = [...named, ...before.map(({ personId }) => personId)];
    const showIds = owner.showId ? [owner.showId] : await listShowsFrom(tx, owner.id);
    await renewPagesOf(tx, { showIds, seasonIds: seasonOf(owner), personIds });
    return ok({ version });
  });
}

const seasonOf = ({ kind, id }: Owner): string[] => (kind === "season" ? [id] : []);
