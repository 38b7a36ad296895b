import { and, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { Reader, Tx } from "@/db/connect";
import { articles } from "@/db/schema/articles";
import { articleClaims, staleFlags } from "@/db/schema/claims";
import { type Cause, gravestFirst } from "../forces";
import { concerns } from "../severity";
import { CITATION_MODES, FLAG_SEVERITIES, type FlagSeverity } from "../vocabulary";

const words = (list: readonly string[]): SQL =>
  sql.join(
    list.map((one) => sql`${one}`),
    sql`, `,
  );
const modesOf = (severity: FlagSeverity) => words(CITATION_MODES.filter((mode) => concerns(mode, severity)));
const rankOf = (severity: FlagSeverity) => FLAG_SEVERITIES.indexOf(severity) + 1;

/**
 * One open flag for each live, approved or scheduled edition and cited claim, in one statement however many there are.
 * A worse cause raises the severity of a flag that is open; a lesser one leaves it. Returns how many editions it touched.
 */
export async function raiseFlags(tx: Tx, cause: Cause, now: Date, among?: readonly string[]): Promise<number> {
  const rows = await tx.execute<{ editions: number }>(sql`
    with raised as (
      insert into stale_flags (id, edition_id, claim_id, caused_by_id, severity, block_id, quoted_text, state, raised_at, readers)
      select gen_random_uuid(), c.edition_id, c.claim_id, ${cause.causedById}::uuid, ${cause.severity}, c.block_id, c.quoted_text, 'open',
        ${now.toISOString()}::timestamptz, coalesce(r.lately, 0)
      from (
        select distinct on (c.edition_id) c.edition_id, c.claim_id, c.block_id, c.quoted_text, e.article_id
        from article_claims c join editions e on e.id = c.edition_id
        where c.claim_id = ${cause.citedId}::uuid and e.status in ('published', 'approved', 'scheduled')
          and c.mode in (${modesOf(cause.severity)}) ${among ? sql`and c.edition_id in ${[...among]}` : sql``}
        order by c.edition_id, c.id
      ) c left join story_readers r on r.article_id = c.article_id
      on conflict (edition_id, claim_id) where state = 'open' do update
        set severity = excluded.severity, caused_by_id = excluded.caused_by_id
        where stale_flags.gravity > ${rankOf(cause.severity)}
      returning 1)
    select count(*)::int as editions from raised`);
  return rows[0]?.editions ?? 0;
}

/**
 * Flags whose cause is gone: another cause as grave takes its place in the flag; otherwise the flag is closed as moot, and
 * a lesser cause that remains opens one of its own. `standing` is what bears on texts now. Returns how many were closed.
 */
export async function settleFallen(tx: Tx, gone: readonly Cause[], died: readonly string[], standing: readonly Cause[], now: Date) {
  const pairs = new Map<string, { citedId: string; causedById: string }>();
  for (const { citedId, causedById } of [...gone, ...(await flaggedBy(tx, died))])
    if (citedId !== causedById) pairs.set(`${citedId} ${causedById}`, { citedId, causedById });
  let closed = 0;
  for (const pair of pairs.values()) {
    const others = gravestFirst(standing.filter(({ citedId }) => citedId === pair.citedId));
    for (const other of others) if (other.causedById !== pair.causedById) await takeOver(tx, pair, other);
    const editions = await closeMoot(tx, pair, now);
    closed += editions.length;
    if (editions.length > 0) for (const other of others) await raiseFlags(tx, other, now, editions);
  }
  return closed;
}

type Pair = { citedId: string; causedById: string };
const openFlags = ({ citedId, causedById }: Pair) =>
  and(eq(staleFlags.state, "open"), eq(staleFlags.claimId, citedId), eq(staleFlags.causedById, causedById));

/** Claims of the open flags that others caused, a claim with each of its causes once. */
const flaggedBy = async (tx: Tx, causes: readonly string[]): Promise<Pair[]> =>
  causes.length === 0
    ? []
    : tx
        .selectDistinct({ citedId: staleFlags.claimId, causedById: staleFlags.causedById })
        .from(staleFlags)
        .where(
          and(eq(staleFlags.state, "open"), inArray(staleFlags.causedById, [...causes]), ne(staleFlags.claimId, staleFlags.causedById)),
        );

const takeOver = (tx: Tx, pair: Pair, { causedById, severity }: Cause) =>
  tx
    .update(staleFlags)
    .set({ causedById, severity })
    .where(
      and(
        openFlags(pair),
        sql`${staleFlags.gravity} >= ${rankOf(severity)}`,
        sql`exists (select from article_claims c where c.edition_id = ${staleFlags.editionId} and c.claim_id = ${staleFlags.claimId}
          and c.mode in (${modesOf(severity)}))`,
      ),
    );

/** Closes what nothing took over. */
async function closeMoot(tx: Tx, pair: Pair, now: Date): Promise<string[]> {
  const closed = await tx
    .update(staleFlags)
    .set({ state: "closed", resolution: "moot", closedAt: now })
    .where(openFlags(pair))
    .returning({ editionId: staleFlags.editionId });
  return closed.map(({ editionId }) => editionId);
}

/** How many live stories show what changed by themselves, in a chip that follows the ledger. */
export async function countRenewed(db: Reader, claimIds: readonly string[]): Promise<number> {
  if (claimIds.length === 0) return 0;
  const following = and(inArray(articleClaims.claimId, [...claimIds]), eq(articleClaims.mode, "live"));
  const [row] = await db
    .select({ stories: sql<number>`count(distinct ${articles.id})::int` })
    .from(articleClaims)
    .innerJoin(articles, eq(articles.liveEditionId, articleClaims.editionId))
    .where(following);
  return row?.stories ?? 0;
}
