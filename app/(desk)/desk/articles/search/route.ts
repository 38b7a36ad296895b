import { defineSearch } from "@/app/_server/define-question";
import { searchLiveStories } from "@/domain/articles/queries/front";

/** Live stories whose headline answers, for a field that asks for one. */
export const GET = defineSearch(searchLiveStories);
