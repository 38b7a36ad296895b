import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { credits } from "@/db/schema/people";
import { adaptations, seasons, shows, sourceWorks } from "@/db/schema/shows";
import type { SetCredits } from "../schema";
import type { CreditGroup, CreditOwner } from "../vocabulary";

/** What a list of credits hangs on. `showId` is the show of a season, and the show itself. */
export type Owner = { kind: CreditOwner; id: string; showId: string | null; version: number; isComplete: boolean | null };

// The list and the version it was based on are one thing to whoever reorders it, so the owner's row is locked, and its version
// and its word on completeness are written here too: the only columns of another module's tables that this one writes.

/** The show, season or work, held until the transaction ends; a season's show first, as everywhere. */
export async function lockOwner(tx: Tx, { kind, id }: SetCredits["owner"]): Promise<Owner | null> {
  if (kind === "source_work") {
    const [work] = await tx.select({ version: sourceWorks.version }).from(sourceWorks).where(eq(sourceWorks.id, id)).for("update");
    return work ? { kind, id, showId: null, version: work.version, isComplete: null } : null;
  }
  if (kind === "season") return lockSeasonOwner(tx, id);
  const [show] = await tx
    .select({ version: shows.version, isComplete: shows.areCreatorsComplete })
    .from(shows)
    .where(eq(shows.id, id))
    .for("update");
  return show ? { kind, id, showId: id, ...show } : null;
}

async function lockSeasonOwner(tx: Tx, id: string): Promise<Owner | null> {
  const [known] = await tx.select({ showId: seasons.showId }).from(seasons).where(eq(seasons.id, id));
  if (!known) return null;
  await tx.select({ id: shows.id }).from(shows).where(eq(shows.id, known.showId)).for("update");
  const [season] = await tx
    .select({ showId: seasons.showId, version: seasons.version, isComplete: seasons.isCastComplete })
    .from(seasons)
    .where(eq(seasons.id, id))
    .for("update");
  return season ? { kind: "season", id, ...season } : null;
}

/** Moves the owner on one version; `isComplete` is written where the list is one whose end the owner knows, and null elsewhere. */
export async function advanceOwner(tx: Tx, owner: Owner, isComplete: boolean | null, now: Date): Promise<number> {
  const version = owner.version + 1;
  const is = isComplete ?? owner.isComplete ?? false;
  if (owner.kind === "source_work") await tx.update(sourceWorks).set({ version }).where(eq(sourceWorks.id, owner.id));
  if (owner.kind === "season")
    await tx.update(seasons).set({ version, updatedAt: now, isCastComplete: is }).where(eq(seasons.id, owner.id));
  if (owner.kind === "show") await tx.update(shows).set({ version, updatedAt: now, areCreatorsComplete: is }).where(eq(shows.id, owner.id));
  return version;
}

const inList = (owner: Owner, group: CreditGroup): SQL | undefined =>
  and(
    eq(credits.group, group),
    owner.kind === "source_work"
      ? eq(credits.sourceWorkId, owner.id)
      : and(
          eq(credits.showId, owner.showId ?? owner.id),
          owner.kind === "season" ? eq(credits.seasonId, owner.id) : isNull(credits.seasonId),
        ),
  );

export const listCredits = (tx: Tx, owner: Owner, group: CreditGroup) =>
  tx
    .select({
      personId: credits.personId,
      characterName: credits.characterName,
      job: credits.job,
      creditedAs: credits.creditedAs,
    })
    .from(credits)
    .where(inList(owner, group))
    .orderBy(credits.position);

/** Writes the list whole, in billing order from 1. */
export async function replaceCredits(tx: Tx, owner: Owner, group: CreditGroup, billing: SetCredits["billing"]) {
  await tx.delete(credits).where(inList(owner, group));
  if (billing.length === 0) return;
  const place = owner.kind === "source_work" ? { sourceWorkId: owner.id } : { showId: owner.showId };
  const season = owner.kind === "season" ? { seasonId: owner.id } : {};
  await tx.insert(credits).values(
    billing.map(({ personId, characterName, job, creditedAs }, index) => ({
      ...place,
      ...season,
      group,
      position: index + 1,
      ...{ personId, characterName, job, creditedAs },
    })),
  );
}

/** The shows made from a work. */
export async function listShowsFrom(tx: Tx, sourceWorkId: string): Promise<string[]> {
  const rows = await tx.select({ id: adaptations.showId }).from(adaptations).where(eq(adaptations.sourceWorkId, sourceWorkId));
  return rows.map(({ id }) => id);
}
