import { defineSearch } from "@/app/_server/define-question";
import { listNearStories } from "@/domain/articles/queries/near";

/** Stories called much like `?q=`, for whoever is about to begin another. */
export const GET = defineSearch(listNearStories);
