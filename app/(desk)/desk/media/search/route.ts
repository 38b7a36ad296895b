import { z } from "zod";
import { fromDesk } from "@/app/_server/database";
import { defineQuestion, typedIn } from "@/app/_server/define-question";
import { isUuid } from "@/domain/kernel/id";
import { listChosen, searchPictures } from "@/domain/media/queries/library";
import { findArrived } from "@/domain/media/queries/picture";

/** Pictures of one story. */
const IDS_MAX = 100;
const idsSchema = z.array(z.uuid()).max(IDS_MAX);

/** For a picker: `?q=` what answers, or the newest; `?ids=` those a story names; `?arrived=` one just sent, with those that look like it. */
export const GET = defineQuestion(async ({ search }) => {
  const arrived = search.get("arrived");
  if (arrived !== null) return isUuid(arrived) ? fromDesk((db) => findArrived(db, arrived)) : null;
  const ids = idsSchema.safeParse(search.get("ids")?.split(","));
  return fromDesk((db) => (ids.success ? listChosen(db, ids.data) : searchPictures(db, typedIn(search))));
});
