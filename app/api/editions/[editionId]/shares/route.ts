import { fromDesk } from "@/app/_server/database";
import { defineQuestion } from "@/app/_server/define-question";
import { listShares } from "@/domain/articles/queries/shares";
import { isUuid } from "@/domain/kernel/id";

/** The links made for guests of an edition, without their addresses, which nobody has. */
export const GET = defineQuestion<"editionId">(async ({ params: { editionId } }) =>
  isUuid(editionId) ? fromDesk((db) => listShares(db, editionId)) : null,
);
