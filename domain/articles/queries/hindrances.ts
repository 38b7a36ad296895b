import type { Reader } from "@/db/connect";
import type { Issue } from "../../kernel/result";
import type { Doc } from "../document";
import { withoutSuggestions } from "../suggestions";
import { linksToDarkStories } from "./own-stories";
import { pictureIssues, pictureWarnings } from "./pictures";
import { openBlockingThreads, openThreads } from "./threads";

/** What keeps an edition from the public and does not stand in its text: each with the place that settles it. */
export async function listHindrances(db: Reader, { editionId, body }: { editionId: string; body: Doc }): Promise<Issue[]> {
  return [
    ...(await pictureIssues(db, editionId)),
    ...(await openBlockingThreads(db, editionId)),
    ...(await linksToDarkStories(db, editionId, withoutSuggestions(body))),
  ];
}

/** What is warned of and does not stand in its text. */
export const listOtherWarnings = async (db: Reader, editionId: string): Promise<Issue[]> => [
  ...(await pictureWarnings(db, editionId)),
  ...(await openThreads(db, editionId)),
];
