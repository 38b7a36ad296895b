import { searchAnswer } from "@/app/(desk)/desk/shows/search-answer";
import { searchDesk } from "@/domain/search/queries";

/** What the palette of the desk finds for `?q=`: stories in any state, shows, seasons and people. */
export const GET = (request: Request) => searchAnswer(request, searchDesk);
