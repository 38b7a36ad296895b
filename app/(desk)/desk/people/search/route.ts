import { searchPeople } from "@/domain/people/queries/people";
import { searchAnswer } from "../../shows/search-answer";

/** People whose names, in any script, answer. */
export const GET = (request: Request) => searchAnswer(request, searchPeople);
