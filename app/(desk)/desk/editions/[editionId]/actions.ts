"use server";
import { defineAction } from "@/app/_server/define-action";
import { addNote } from "@/domain/articles/commands/add-note";
import { answerSuggestions } from "@/domain/articles/commands/answer-suggestions";
import { approveEdition } from "@/domain/articles/commands/approve-edition";
import { changeKind } from "@/domain/articles/commands/change-kind";
import { changeSlug } from "@/domain/articles/commands/change-slug";
import { claimReview, releaseReview } from "@/domain/articles/commands/claim-review";
import { createAuthor } from "@/domain/articles/commands/create-author";
import { deleteForGood } from "@/domain/articles/commands/delete-for-good";
import { duplicateArticle } from "@/domain/articles/commands/duplicate-article";
import { answerForPen, askForPen, takePen } from "@/domain/articles/commands/pass-pen";
import { publishEdition } from "@/domain/articles/commands/publish-edition";
import { recallEdition } from "@/domain/articles/commands/recall-edition";
import { requestChanges } from "@/domain/articles/commands/request-changes";
import { scheduleEdition, unscheduleEdition } from "@/domain/articles/commands/schedule-edition";
import { spikeEdition, unspikeEdition } from "@/domain/articles/commands/spike-edition";
import { startEdition } from "@/domain/articles/commands/start-edition";
import { submitForReview } from "@/domain/articles/commands/submit-for-review";
import { reinstateEdition, withdrawEdition } from "@/domain/articles/commands/withdraw-edition";
import { answerForPenSchema, penSchema } from "@/domain/articles/presence-schema";
import {
  addNoteSchema,
  approveSchema,
  articleSchema,
  changeKindSchema,
  changeSlugSchema,
  createAuthorSchema,
  deleteForGoodSchema,
  editionAtSchema,
  editionSchema,
  publishSchema,
  requestChangesSchema,
  scheduleSchema,
  submitSchema,
  withReasonSchema,
} from "@/domain/articles/schema";
import { answerSuggestionsSchema } from "@/domain/articles/suggestions-schema";

export const submitAction = defineAction(submitSchema, submitForReview);
export const recallAction = defineAction(editionAtSchema, recallEdition);
export const claimReviewAction = defineAction(editionAtSchema, claimReview);
export const releaseReviewAction = defineAction(editionAtSchema, releaseReview);
export const answerSuggestionsAction = defineAction(answerSuggestionsSchema, answerSuggestions);
export const requestChangesAction = defineAction(requestChangesSchema, requestChanges);
export const approveAction = defineAction(approveSchema, approveEdition);
export const scheduleAction = defineAction(scheduleSchema, scheduleEdition);
export const unscheduleAction = defineAction(editionAtSchema, unscheduleEdition);
export const askForPenAction = defineAction(penSchema, askForPen);
export const answerForPenAction = defineAction(answerForPenSchema, answerForPen);
export const takePenAction = defineAction(penSchema, takePen);
export const publishAction = defineAction(publishSchema, publishEdition);
export const duplicateAction = defineAction(editionSchema, duplicateArticle);
export const startEditionAction = defineAction(articleSchema, startEdition);
export const addNoteAction = defineAction(addNoteSchema, addNote);
export const withdrawAction = defineAction(withReasonSchema, withdrawEdition);
export const reinstateAction = defineAction(withReasonSchema, reinstateEdition);
export const spikeAction = defineAction(withReasonSchema, spikeEdition);
export const unspikeAction = defineAction(editionAtSchema, unspikeEdition);
export const deleteForGoodAction = defineAction(deleteForGoodSchema, deleteForGood);
export const changeSlugAction = defineAction(changeSlugSchema, changeSlug);
export const changeKindAction = defineAction(changeKindSchema, changeKind);
export const createAuthorAction = defineAction(createAuthorSchema, createAuthor);
