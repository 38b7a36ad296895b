import { searchOrganisations } from "@/domain/shows/queries/organisations";
import { searchAnswer } from "../../shows/search-answer";

/** Organisations whose present or former name answers. */
export const GET = (request: Request) => searchAnswer(request, searchOrganisations);
