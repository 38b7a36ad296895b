import { recordDeed } from "@/db/audit";
import type { Tx } from "@/db/connect";
import type { Actor, Context } from "../../kernel/context";
import { notFound, ok, type Result, refusalOf, refuse, type Verdict } from "../../kernel/result";
import type { EditionAt } from "../schema";
import { type LockedEdition, lockEdition } from "../store/editions";
import type { EditionStatus, Verb } from "../vocabulary";
import { nextStatus } from "../workflow";

type May = (actor: Actor, edition: LockedEdition, now: Date) => Verdict;
export type Opened = { edition: LockedEdition; status: EditionStatus };

/** The gate every verb passes, in this order: exists, permitted, right status, not stale. */
export async function open(tx: Tx, ctx: Context, at: EditionAt, verb: Verb, may: May): Promise<Result<Opened>> {
  const edition = await lockEdition(tx, at.editionId);
  if (!edition) return notFound("edition", at.editionId);
  const refusal = refusalOf(may(ctx.actor, edition, ctx.now));
  if (refusal) return refusal;
  const status = nextStatus(verb, edition.status);
  if (!status) return refuse({ kind: "wrong_state", is: edition.status, attempted: verb });
  return staleness(edition, at) ?? ok({ edition, status });
}

/** The same gate for what changes no status. */
export async function look(tx: Tx, ctx: Context, at: EditionAt, may: May): Promise<Result<LockedEdition>> {
  const edition = await lockEdition(tx, at.editionId);
  if (!edition) return notFound("edition", at.editionId);
  return refusalOf(may(ctx.actor, edition, ctx.now)) ?? staleness(edition, at) ?? ok(edition);
}

const staleness = (edition: LockedEdition, at: EditionAt) =>
  edition.version === at.baseVersion ? null : refuse({ kind: "conflict", expected: at.baseVersion, actual: edition.version });

/** One line in the story's timeline. */
export async function record(
  tx: Tx,
  ctx: Context,
  action: string,
  edition: { id: string; articleId: string; status: EditionStatus },
  more: { status?: EditionStatus; reason?: string | undefined; after?: Record<string, unknown> } = {},
) {
  await recordDeed(tx, ctx, {
    action,
    subject: { type: "edition", id: edition.id },
    articleId: edition.articleId,
    editionId: edition.id,
    before: { status: edition.status },
    after: { ...(more.status && { status: more.status }), ...more.after },
    reason: more.reason,
  });
}

/** Takes back an approval and cancels a schedule; the hour stays as the one wanted. */
export const withoutApproval = (edition: { scheduledFor: Date | null; wantedFor: Date | null }) => ({
  approvedRevisionId: null,
  approvedBy: null,
  approvedAt: null,
  overrideReason: null,
  scheduledFor: null,
  scheduledBy: null,
  expireAt: null,
  heldAt: null,
  wantedFor: edition.scheduledFor ?? edition.wantedFor,
});
