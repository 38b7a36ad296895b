import { defineSearch } from "@/app/_server/define-question";
import { searchOrganisations } from "@/domain/shows/queries/organisations";

/** Organisations whose present or former name answers. */
export const GET = defineSearch(searchOrganisations);
