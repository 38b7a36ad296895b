import { defineSearch } from "@/app/_server/define-question";
import { searchPeople } from "@/domain/people/queries/people";

/** People whose names, in any script, answer. */
export const GET = defineSearch(searchPeople);
