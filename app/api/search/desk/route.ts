import { defineSearch } from "@/app/_server/define-question";
import { searchDesk } from "@/domain/search/queries";

/** What the palette of the desk finds for `?q=`: stories in any state, shows, seasons and people. */
export const GET = defineSearch(searchDesk);
