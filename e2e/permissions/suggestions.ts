import { eq } from "drizzle-orm";
import { editionPens } from "../../db/schema/presence";
import { saveDraft } from "../../domain/articles/commands/save-draft";
import type { Doc } from "../../domain/articles/document";
import { newId } from "../../domain/kernel/id";
import { findColleague } from "../desk";
import { editionAt, granted } from "../story";
import type { Given, Row } from "./table";

const KEY = "sug-1";
const SUGGESTED: Doc = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      attrs: { id: "a" },
      content: [
        { type: "text", text: "One line" },
        { type: "text", text: " more", marks: [{ type: "insertion", attrs: { id: KEY } }] },
      ],
    },
  ],
};

/** A suggestion of Milo's in Kim's story, and Milo gone from it. */
async function aSuggestion(given: Given) {
  const { db, story } = given;
  const { actor } = await findColleague(db, "milo");
  const copy = { headline: "Suggested", standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null, hero: null };
  const links = { bylines: [(await findColleague(db, "kim")).authorId], about: [] };
  granted(await saveDraft({ db, actor, now: new Date() }, { ...given.at, ...copy, ...links, saveId: newId(), body: SUGGESTED }));
  await db.delete(editionPens).where(eq(editionPens.editionId, story.editionId));
  return { ...(await editionAt(db, story.editionId)), verdict: "accept", keys: [KEY] };
}

const ANSWER = "app/(desk)/desk/editions/[editionId]/actions.ts#answerSuggestionsAction";

export const SUGGESTION_ROWS: Row[] = [
  { entry: ANSWER, who: "oea", stage: "draft", sends: aSuggestion },
  { entry: ANSWER, who: "ea", stage: "in_review", sends: aSuggestion },
];
