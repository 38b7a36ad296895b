import { fromDesk } from "@/app/_server/database";
import { defineQuestion } from "@/app/_server/define-question";
import { effectsOf } from "@/components/claims/publication-effects";
import { readPublication } from "@/domain/claims/queries/publication";
import { isUuid } from "@/domain/kernel/id";

/** What publishing `?edition=` does to the flags of its story, and which facts readers were told: for the dialog that asks. */
export const GET = defineQuestion(async ({ search }) => {
  const editionId = search.get("edition") ?? "";
  const found = isUuid(editionId) ? await fromDesk((db) => readPublication(db, editionId)) : null;
  return found && effectsOf(found);
});
