import { fromDesk } from "@/app/_server/database";
import { defineQuestion, typedIn } from "@/app/_server/define-question";
import { findOwnStory, listOwnStories } from "@/domain/articles/queries/own-stories";
import { isUuid } from "@/domain/kernel/id";

/** Stories of ours whose headlines answer `?q=`, or the one of `?id=`: for whoever leads a reader from one to another. */
export const GET = defineQuestion(async ({ search }) => {
  const [id, text] = [search.get("id"), typedIn(search)];
  if (id !== null) return isUuid(id) ? fromDesk((db) => findOwnStory(db, id)) : [];
  return text ? fromDesk((db) => listOwnStories(db, text)) : [];
});
