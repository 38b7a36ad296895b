import { fromDesk } from "@/app/_server/database";
import { defineQuestion } from "@/app/_server/define-question";
import { readAddress } from "@/domain/claims/queries/address";

const ADDRESS_MAX = 2_048;

/** What is on record of the address in `?url=`: its outlet and its document. Nothing is fetched from it. */
export const GET = defineQuestion(({ search }) => fromDesk((db) => readAddress(db, (search.get("url") ?? "").slice(0, ADDRESS_MAX))));
