import { defineSearch } from "@/app/_server/define-question";
import { searchSourceWorks } from "@/domain/shows/queries/source-works";

/** Works whose title answers, in the language they are known in or their own. */
export const GET = defineSearch(searchSourceWorks);
