import { defineSearch } from "@/app/_server/define-question";
import { searchShows } from "@/domain/shows/queries/shows";

/** Shows whose title answers, for a field that asks for one. */
export const GET = defineSearch(searchShows);
