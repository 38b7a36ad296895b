import { listNearStories } from "@/domain/articles/queries/near";
import { searchAnswer } from "../../shows/search-answer";

/** Stories called much like `?q=`, for whoever is about to begin another. */
export const GET = (request: Request) => searchAnswer(request, listNearStories);
