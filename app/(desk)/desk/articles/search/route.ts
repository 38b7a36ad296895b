import { searchLiveStories } from "@/domain/articles/queries/front";
import { searchAnswer } from "../../shows/search-answer";

/** Live stories whose headline answers, for a field that asks for one. */
export const GET = (request: Request) => searchAnswer(request, searchLiveStories);
