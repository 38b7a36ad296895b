import { beat } from "../../domain/articles/commands/beat";
import { askForPen } from "../../domain/articles/commands/pass-pen";
import { saveDraft } from "../../domain/articles/commands/save-draft";
import { findNewestAside } from "../../domain/articles/queries/merge";
import { newId } from "../../domain/kernel/id";
import { findColleague, type Person } from "../desk";
import { documentOf } from "../story";
import type { Given, Row } from "./table";

const act = (name: string, who: string, sends: (given: Given) => Promise<object>): Row => ({
  entry: `app/(desk)/desk/editions/[editionId]/actions.ts#${name}Action`,
  who,
  stage: "draft",
  sends,
});
const as = async ({ db }: Given, who: Person) => ({ db, actor: (await findColleague(db, who)).actor, now: new Date() });
const tab = ({ story: { editionId } }: Given) => ({ editionId, tabId: newId() });

/** Somebody writes in the story in a browser of theirs. */
async function writes(given: Given, who: Person) {
  await beat(await as(given, who), { ...tab(given), mode: "editing", isHidden: false, isLeaving: false });
}

/** Milo writes, whoever knocks. */
async function whileMiloWrites(given: Given) {
  await writes(given, "milo");
  return tab(given);
}

/** Whoever knocks writes, where they may, and Milo asks; where they may not, Milo writes himself. */
async function whileAsked(given: Given) {
  await writes(given, given.who ?? "milo");
  await askForPen(await as(given, "milo"), tab(given));
  return { ...tab(given), answer: "not_now" };
}

/** A text of Milo's was refused as stale, and is merged. */
async function merged(given: Given) {
  const milo = await findColleague(given.db, "milo");
  const words = { headline: `Merged ${newId()}`, standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null, hero: null };
  const copy = { ...words, body: documentOf("Merged"), bylines: [(await findColleague(given.db, "kim")).authorId], about: [] };
  await saveDraft(await as(given, "milo"), { ...given.at, baseVersion: given.at.baseVersion + 7, ...copy, saveId: newId() });
  const mergedRevisionId = await findNewestAside(given.db, given.at.editionId, milo.actor.id);
  return { baseVersion: given.at.baseVersion, ...copy, saveId: newId(), mergedRevisionId };
}

/** Everybody at the desk is seen in a story; who may write it asks for the pen and takes it; only its holder answers. */
export const TWO_PEOPLE_ROWS: Row[] = [
  {
    entry: "POST /api/editions/[editionId]/presence",
    who: "owea",
    stage: "draft",
    sends: () => ({ tabId: newId(), mode: "reading", isHidden: false }),
  },
  // Of whoever asks nothing is kept aside in this story: they are told so.
  { entry: "GET /api/editions/[editionId]/merge", who: "owea", stage: "draft", answers: 404 },
  { entry: "POST /api/editions/[editionId]/merge", who: "oea", stage: "draft", sends: merged },
  act("askForPen", "oea", whileMiloWrites),
  act("takePen", "oea", whileMiloWrites),
  act("answerForPen", "oea", whileAsked),
];
