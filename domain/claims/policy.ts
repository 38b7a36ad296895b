import { type Actor, isSenior, isStaff } from "../kernel/context";
import { allow, deny, type Verdict } from "../kernel/result";
import { type Certainty, isFirm, type Visibility } from "./vocabulary";

const staffOnly = (actor: Actor, rule: string): Verdict => (isStaff(actor) ? allow : deny(rule));
const seniorOnly = (actor: Actor, rule: string): Verdict => (isSenior(actor) ? allow : deny(rule));

/** Anybody on staff records anything; what readers see as certain is made public by an editor. */
export function mayRecordClaim(actor: Actor, claim: { certainty: Certainty; visibility: Visibility }): Verdict {
  if (claim.visibility === "public" && isFirm(claim.certainty)) return seniorOnly(actor, "only_editors_confirm");
  return staffOnly(actor, "only_staff_record");
}
export const mayMakePublic = (actor: Actor, claim: { certainty: Certainty }): Verdict =>
  mayRecordClaim(actor, { ...claim, visibility: "public" });
/** The clock once its hour has passed; an editor before. */
export const mayLiftEmbargo = (actor: Actor, claim: { embargoUntil: Date | null }, now: Date): Verdict => {
  if (actor.role !== "system") return seniorOnly(actor, "only_editors_confirm");
  return claim.embargoUntil !== null && claim.embargoUntil > now ? deny("embargo_not_over") : allow;
};
export const mayRule = (actor: Actor): Verdict => seniorOnly(actor, "only_editors_rule");
export const mayRetractClaim = (actor: Actor): Verdict => seniorOnly(actor, "only_editors_retract");
export const mayRemoveRelation = (actor: Actor): Verdict => seniorOnly(actor, "only_editors_rule");
export const mayVerify = (actor: Actor): Verdict => staffOnly(actor, "only_staff_record");
/** Whoever checked takes it back, and nobody else. */
export const mayUndoVerify = (actor: Actor, check: { userId: string | null }): Verdict =>
  isStaff(actor) && check.userId === actor.id ? allow : deny("only_who_checked");
export const mayKeepQuestions = (actor: Actor): Verdict => staffOnly(actor, "only_staff_record");
export const mayEstimate = (actor: Actor): Verdict => seniorOnly(actor, "only_editors_estimate");
export const mayRestate = (actor: Actor): Verdict => (actor.role === "system" ? allow : deny("only_the_clock_restates"));

/** A writer settles what stands in their own stories; an editor anybody's. */
export function mayCloseFlag(actor: Actor, edition: { authorId: string; bylineUserIds: readonly string[] }): Verdict {
  if (isSenior(actor)) return allow;
  if (actor.role !== "writer") return deny("only_staff_write");
  return [edition.authorId, ...edition.bylineUserIds].includes(actor.id) ? allow : deny("writers_settle_their_own");
}
export const mayAssignFlag = (actor: Actor): Verdict => staffOnly(actor, "only_staff_write");
