import { eq } from "drizzle-orm";
import { editions } from "../../db/schema/articles";
import { editionPens } from "../../db/schema/presence";
import { nameCheckpoint } from "../../domain/articles/commands/name-checkpoint";
import { saveDraft } from "../../domain/articles/commands/save-draft";
import { createShare } from "../../domain/articles/commands/share-edition";
import { listShares } from "../../domain/articles/queries/shares";
import { newId } from "../../domain/kernel/id";
import { findColleague } from "../desk";
import { documentOf, granted } from "../story";
import type { Given, Row } from "./table";

const HISTORY = "app/(desk)/desk/editions/[editionId]/history/actions.ts";
const SHARES = "app/(desk)/desk/editions/[editionId]/shares/actions.ts";

const headOf = async ({ db, story }: Given) => {
  const [edition] = await db.select().from(editions).where(eq(editions.id, story.editionId));
  return { revisionId: edition?.headRevisionId ?? "", baseVersion: edition?.version ?? 0 };
};
const kim = async ({ db }: Given) => ({ db, actor: (await findColleague(db, "kim")).actor, now: new Date() });

/** A text of Kim's that another has taken the place of, and Kim gone from the story. */
async function earlier(given: Given) {
  const { revisionId } = await headOf(given);
  const ctx = await kim(given);
  granted(await nameCheckpoint(ctx, { ...given.at, name: "Before" }));
  const copy = { standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null, hero: null };
  const links = { bylines: [(await findColleague(given.db, "kim")).authorId], about: [] };
  const sent = { ...given.at, ...copy, ...links, saveId: newId(), headline: "After", body: documentOf("After.") };
  granted(await saveDraft(ctx, sent));
  await given.db.delete(editionPens).where(eq(editionPens.editionId, given.at.editionId));
  return { revisionId, baseVersion: (await headOf(given)).baseVersion };
}

async function aShare(given: Given) {
  granted(await createShare(await kim(given), { ...given.at, madeFor: "The agent", mayComment: true }));
  const [share] = await listShares(given.db, given.story.editionId);
  return { shareId: share?.id };
}
const withEdition = (sends: (given: Given) => object | Promise<object>) => async (given: Given) => ({
  ...given.at,
  ...(await sends(given)),
});

export const HISTORY_ROWS: Row[] = [
  { entry: `${HISTORY}#nameCheckpointAction`, who: "oea", stage: "draft", sends: withEdition(() => ({ name: "As it was" })) },
  { entry: `${HISTORY}#nameCheckpointAction`, who: "ea", stage: "in_review", sends: withEdition(() => ({ name: "As it was" })) },
  { entry: `${HISTORY}#restoreRevisionAction`, who: "oea", stage: "draft", sends: withEdition(earlier) },
  {
    entry: "PUT /api/editions/[editionId]/looks",
    who: "owea",
    stage: "in_review",
    sends: async (given) => ({ revisionId: (await headOf(given)).revisionId }),
  },
  {
    entry: "app/(desk)/desk/editions/[editionId]/review/actions.ts#markReadAction",
    who: "owea",
    stage: "in_review",
    sends: withEdition(async (given) => ({ revisionId: (await headOf(given)).revisionId })),
  },
  { entry: "GET /api/editions/[editionId]/shares", who: "owea" },
  { entry: `${SHARES}#createShareAction`, who: "oea", stage: "in_review", sends: withEdition(() => ({ madeFor: "The agent" })) },
  { entry: `${SHARES}#revokeShareAction`, who: "oea", stage: "draft", sends: aShare },
  // The form of a guest is open to all, and a link that is none of ours opens nothing.
  { entry: "POST /api/review/[token]", who: "*", answers: 303 },
];
