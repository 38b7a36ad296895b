import { searchShows } from "@/domain/shows/queries/shows";
import { searchAnswer } from "../search-answer";

/** Shows whose title answers, for a field that asks for one. */
export const GET = (request: Request) => searchAnswer(request, searchShows);
