import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { articles, authors, bylines, editions, notes } from "@/db/schema/articles";
import { articleClaims, staleFlags } from "@/db/schema/claims";
import { concerns } from "../severity";
import { CITATION_MODES, type CitationMode, FLAG_SEVERITIES, type FlagSeverity } from "../vocabulary";

/** One reason to look at every text that states a claim. */
export type Cause = { citedId: string; causedById: string; severity: FlagSeverity };

/**
 * One open flag for each live, approved or scheduled edition and cited claim, in one statement however many there are.
 * A worse cause raises the severity of a flag that is open; a lesser one leaves it. Returns how many editions it touched.
 */
export async function raiseFlags(tx: Tx, cause: Cause, now: Date): Promise<number> {
  const modes = CITATION_MODES.filter((mode) => concerns(mode, cause.severity));
  const rows = await tx.execute<{ edition_id: string }>(sql`
    insert into stale_flags (id, edition_id, claim_id, caused_by_id, severity, block_id, quoted_text, state, raised_at)
    select gen_random_uuid(), c.edition_id, c.claim_id, ${cause.causedById}::uuid, ${cause.severity}, c.block_id, c.quoted_text, 'open', ${now.toISOString()}::timestamptz
    from (
      select distinct on (c.edition_id) c.edition_id, c.claim_id, c.block_id, c.quoted_text
      from article_claims c join editions e on e.id = c.edition_id
      where c.claim_id = ${cause.citedId}::uuid and e.status in ('published', 'approved', 'scheduled')
        and c.mode in (${sql.join(
          modes.map((mode) => sql`${mode}`),
          sql`, `,
        )})
      order by c.edition_id, c.id
    ) c
    on conflict (edition_id, claim_id) where state = 'open' do update
      set severity = excluded.severity, caused_by_id = excluded.caused_by_id
      where ${gravity(sql`excluded.severity`)} < ${gravity(sql`stale_flags.severity`)}
    returning edition_id`);
  return rows.length;
}

const gravity = (column: ReturnType<typeof sql>) =>
  sql`array_position(array[${sql.join(
    FLAG_SEVERITIES.map((one) => sql`${one}`),
    sql`, `,
  )}]::text[], ${column})`;

/** Flags whose cause has itself been taken back. */
export const closeMoot = (tx: Tx, causedById: string, now: Date) =>
  tx
    .update(staleFlags)
    .set({ state: "closed", resolution: "moot", closedAt: now })
    .where(and(eq(staleFlags.causedById, causedById), eq(staleFlags.state, "open"), sql`${staleFlags.claimId} <> ${causedById}`));

export async function findFlag(db: Reader, id: string) {
  const [flag] = await db
    .select({ flag: staleFlags, authorId: editions.authorId })
    .from(staleFlags)
    .innerJoin(editions, eq(editions.id, staleFlags.editionId))
    .where(eq(staleFlags.id, id));
  if (!flag) return null;
  const names = await db
    .select({ userId: authors.userId })
    .from(bylines)
    .innerJoin(authors, eq(authors.id, bylines.authorId))
    .where(eq(bylines.editionId, flag.flag.editionId));
  return { ...flag.flag, authorId: flag.authorId, bylineUserIds: names.flatMap(({ userId }) => userId ?? []) };
}

type Close = { closedBy: string | null; closedAt: Date; resolution: "updated" | "noted" | "kept"; reason?: string | null };
export const closeFlagRow = (tx: Tx, id: string, change: Close) =>
  tx
    .update(staleFlags)
    .set({ state: "closed", ...change })
    .where(eq(staleFlags.id, id));
export const assignFlagRow = (tx: Tx, id: string, assignee: string | null) =>
  tx.update(staleFlags).set({ assignee }).where(eq(staleFlags.id, id));

/** Open flags of the editions an article had before its live one: each is settled by what the new text states. */
export const openFlagsOfArticle = (tx: Tx, articleId: string) =>
  tx
    .select({
      id: staleFlags.id,
      claimId: staleFlags.claimId,
      causedById: staleFlags.causedById,
      editionId: staleFlags.editionId,
      severity: staleFlags.severity,
    })
    .from(staleFlags)
    .innerJoin(editions, eq(editions.id, staleFlags.editionId))
    .where(and(eq(editions.articleId, articleId), eq(staleFlags.state, "open")));

export const citedBy = async (tx: Tx, editionId: string): Promise<{ claimId: string | null; mode: CitationMode }[]> =>
  tx.select({ claimId: articleClaims.claimId, mode: articleClaims.mode }).from(articleClaims).where(eq(articleClaims.editionId, editionId));

/** Whether readers were told, with this edition or later, that something in it changed. A clarification says that nothing did. */
export async function wasNoted(tx: Tx, editionId: string): Promise<boolean> {
  const said = and(eq(notes.editionId, editionId), ne(notes.kind, "clarification"));
  return (await tx.select({ id: notes.id }).from(notes).where(said).limit(1)).length > 0;
}

export const openFlagsOf = (tx: Tx, editionId: string) =>
  tx
    .select({ id: staleFlags.id })
    .from(staleFlags)
    .where(and(eq(staleFlags.editionId, editionId), eq(staleFlags.state, "open")));

/** Hands a flag on to the edition that took the place of the one it was raised for, unless that has one of its own. */
export async function handOnFlag(tx: Tx, flag: { id: string; claimId: string }, editionId: string): Promise<boolean> {
  const ofClaim = and(eq(articleClaims.editionId, editionId), eq(articleClaims.claimId, flag.claimId));
  const [stating] = await tx
    .select({ blockId: articleClaims.blockId, quotedText: articleClaims.quotedText })
    .from(articleClaims)
    .where(ofClaim)
    .orderBy(asc(articleClaims.id))
    .limit(1);
  const own = and(eq(staleFlags.editionId, editionId), eq(staleFlags.claimId, flag.claimId), eq(staleFlags.state, "open"));
  const [other] = await tx.select({ id: staleFlags.id }).from(staleFlags).where(own);
  if (!stating || other) return false;
  await tx
    .update(staleFlags)
    .set({ editionId, ...stating })
    .where(eq(staleFlags.id, flag.id));
  return true;
}

/** Live stories whose chips show what changed: their pages are made again. */
export async function liveArticlesCiting(db: Reader, claimIds: string[]): Promise<string[]> {
  if (claimIds.length === 0) return [];
  const rows = await db
    .selectDistinct({ id: articles.id })
    .from(articleClaims)
    .innerJoin(articles, eq(articles.liveEditionId, articleClaims.editionId))
    .where(inArray(articleClaims.claimId, claimIds));
  return rows.map((row) => row.id);
}
