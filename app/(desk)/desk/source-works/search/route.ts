import { searchSourceWorks } from "@/domain/shows/queries/source-works";
import { searchAnswer } from "../../shows/search-answer";

/** Works whose title answers, in the language they are known in or their own. */
export const GET = (request: Request) => searchAnswer(request, searchSourceWorks);
