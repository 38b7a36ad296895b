import { eq } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { articles, editions } from "@/db/schema/articles";
import { articleClaims } from "@/db/schema/claims";
import { settlementOf } from "../settlement";
import { listStoriesStating, type StatingStory } from "./citations";
import { listOpenFlagsOfStory } from "./flags-of-story";
import { listClaimNames } from "./names";

/** What publishing this version does to the flags of its story, and the facts that readers were told and may have been wrong. */
export async function readPublication(db: Reader, editionId: string) {
  const [place] = await db
    .select({ articleId: editions.articleId, liveId: articles.liveEditionId })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(eq(editions.id, editionId));
  if (!place) return null;
  const [flags, cited, told] = await Promise.all([
    listOpenFlagsOfStory(db, editionId),
    citedIn(db, editionId),
    place.liveId ? citedIn(db, place.liveId) : [],
  ]);
  const wrongIds = [...new Set([...flags.map(({ claimId }) => claimId), ...told.flatMap(({ claimId }) => claimId ?? [])])];
  const [names, stating] = await Promise.all([
    listClaimNames(db, [...new Set([...wrongIds, ...flags.map(({ causedById }) => causedById)])]),
    listStoriesStating(db, wrongIds),
  ]);
  const nameOf = (id: string) => names.find((one) => one.id === id) ?? null;
  return {
    flags: flags.flatMap((flag) => {
      const claim = nameOf(flag.claimId);
      const cause = flag.causedById === flag.claimId ? null : nameOf(flag.causedById);
      const { id, severity, quotedText, editionId: ofEdition } = flag;
      const settled = { silent: settlementOf(flag, cited, false), noted: settlementOf(flag, cited, true) };
      return claim ? [{ id, severity, quotedText, editionId: ofEdition, claim, cause, settled }] : [];
    }),
    told: wrongIds.flatMap((id) => {
      const claim = nameOf(id);
      return claim ? [{ claim, sisters: sistersOf(id, stating, place.articleId) }] : [];
    }),
  };
}
export type Publication = NonNullable<Awaited<ReturnType<typeof readPublication>>>;

const citedIn = (db: Reader, editionId: string) =>
  db.select({ claimId: articleClaims.claimId, mode: articleClaims.mode }).from(articleClaims).where(eq(articleClaims.editionId, editionId));

/** Other stories that state the same: each once. */
function sistersOf(claimId: string, stating: readonly StatingStory[], articleId: string) {
  const others = stating.filter((story) => story.claimId === claimId && story.articleId !== articleId);
  const once = others.filter(({ editionId }, at) => others.findIndex((one) => one.editionId === editionId) === at);
  return once.map(({ editionId, headline, status, quotedText }) => ({ editionId, headline, status, quotedText }));
}
