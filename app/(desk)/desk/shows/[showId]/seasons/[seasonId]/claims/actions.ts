"use server";
import { defineAction } from "@/app/_server/define-action";
import { liftEmbargo } from "@/domain/claims/commands/lift-embargo";
import { makeEstimate } from "@/domain/claims/commands/make-estimate";
import { makePublic } from "@/domain/claims/commands/make-public";
import { closeQuestion, raiseQuestion } from "@/domain/claims/commands/questions";
import { recordClaim } from "@/domain/claims/commands/record-claim";
import { relateClaims, removeRelation } from "@/domain/claims/commands/relate-claims";
import { retractClaim } from "@/domain/claims/commands/retract-claim";
import { ruleConflict } from "@/domain/claims/commands/rule-conflict";
import { undoVerify, verifySeason } from "@/domain/claims/commands/verify-season";
import {
  claimSchema,
  closeQuestionSchema,
  makeEstimateSchema,
  raiseQuestionSchema,
  recordClaimSchema,
  relateClaimsSchema,
  removeRelationSchema,
  retractClaimSchema,
  ruleConflictSchema,
  verifySeasonSchema,
} from "@/domain/claims/schema";

export const recordClaimAction = defineAction(recordClaimSchema, recordClaim);
export const makePublicAction = defineAction(claimSchema, makePublic);
export const liftEmbargoAction = defineAction(claimSchema, liftEmbargo);
export const retractClaimAction = defineAction(retractClaimSchema, retractClaim);
export const relateClaimsAction = defineAction(relateClaimsSchema, relateClaims);
export const removeRelationAction = defineAction(removeRelationSchema, removeRelation);
export const ruleConflictAction = defineAction(ruleConflictSchema, ruleConflict);
export const verifySeasonAction = defineAction(verifySeasonSchema, verifySeason);
export const undoVerifyAction = defineAction(verifySeasonSchema, undoVerify);
export const raiseQuestionAction = defineAction(raiseQuestionSchema, raiseQuestion);
export const closeQuestionAction = defineAction(closeQuestionSchema, closeQuestion);
export const makeEstimateAction = defineAction(makeEstimateSchema, makeEstimate);
