import { fromDesk } from "@/app/_server/database";
import { defineQuestion } from "@/app/_server/define-question";
import { searchSubjects } from "@/domain/shows/queries/subjects";

/** Shows, seasons and people whose names, in any script, answer `?q=`: for mentions, and for what a story is about. */
export const GET = defineQuestion(({ search }) => fromDesk((db) => searchSubjects(db, search.get("q") ?? "")));
