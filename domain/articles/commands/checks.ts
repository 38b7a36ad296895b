import type { Tx } from "@/db/connect";
import type { Context } from "../../kernel/context";
import type { Issue } from "../../kernel/result";
import { aroundWarnings, ownOf } from "../around";
import { judge } from "../levels";
import { readAround } from "../queries/around";
import { readLedgerFor } from "../queries/cited";
import { listHindrances, listOtherWarnings } from "../queries/hindrances";
import type { LockedEdition } from "../store/editions";
import { publishWarnings } from "../warnings";
import { publishIssues } from "../workflow";

/** Why copy goes out all the same, and the names of what was warned of; null where nothing was. */
export type WentOn = { reason: string; warnedOf: string[] } | null;

/**
 * Whether whoever lets the copy out has said why, where something is warned of. The clock asks nothing: the hour was set by
 * somebody who did.
 */
export function goOn(ctx: Context, warnings: readonly Issue[], reason: string | null | undefined): { missing: Issue[]; wentOn: WentOn } {
  if (warnings.length === 0 || ctx.actor.role === "system") return { missing: [], wentOn: null };
  if (!reason) return { missing: [{ field: "goOnReason", code: "reason_missing" }], wentOn: null };
  return { missing: [], wentOn: { reason, warnedOf: [...new Set(warnings.map(({ code }) => code))] } };
}

/**
 * Everything that keeps the locked edition from the public, what is warned of, and what the ledger says of it, as the newsroom
 * takes it by its settings. `at`: the hour whose embargoes count; null where all of them will have lifted.
 */
export async function checkEdition(tx: Tx, ctx: Context, edition: LockedEdition, at: Date | null) {
  const { id, articleId, article, head, wasPublished } = edition;
  const [ledger, hindrances, others, around] = await Promise.all([
    readLedgerFor(tx, head.body, { id, liveId: article.liveEditionId }, { at, now: ctx.now }),
    listHindrances(tx, { editionId: id, body: head.body }),
    listOtherWarnings(tx, id),
    readAround(tx, { editionId: id, articleId, wasPublished }, at ?? ctx.now),
  ]);
  const issues = [...publishIssues(head, edition, ledger), ...hindrances];
  const warnings = [...publishWarnings(head, ledger), ...others, ...aroundWarnings(ownOf(head), around)];
  return { ...judge({ issues, warnings }, edition.levels), ledger };
}
