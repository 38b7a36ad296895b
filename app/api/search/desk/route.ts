import { defineSearch } from "@/app/_server/define-question";
import { searchDesk } from "@/domain/search/queries";

/** What the palette of the desk finds for `?q=`: stories in any state, shows, seasons, people and pictures. */
export const GET = defineSearch(searchDesk);
