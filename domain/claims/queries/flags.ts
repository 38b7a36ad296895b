import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/connect";
import { articles, editions, revisions } from "@/db/schema/articles";
import { staleFlags } from "@/db/schema/claims";
import { users } from "@/db/schema/staff";
import { FLAG_SEVERITIES, type FlagSeverity } from "../vocabulary";
import { loadChains, type NamedChain } from "./chains";
import { listClaimNames, type NamedClaim } from "./names";

/** Flags on one page of the inbox. */
export const FLAGS_PAGE = 50;

/** What narrows the inbox. `nobody`: what nobody looks after. */
export type FlagFilter = { of?: string | undefined; severity?: FlagSeverity | undefined };

const assignees = alias(users, "assignees");
const conditions = ({ of, severity }: FlagFilter): SQL | undefined =>
  and(
    eq(staleFlags.state, "open"),
    severity ? eq(staleFlags.gravity, FLAG_SEVERITIES.indexOf(severity) + 1) : undefined,
    of === "nobody" ? isNull(staleFlags.assignee) : of ? or(eq(staleFlags.assignee, of), ownedBy(of)) : undefined,
  );

/** Copy somebody started or stands over by name; asked once for all flags, not once for each. */
const ownedBy = (userId: string) => sql`${staleFlags.editionId} in (
  select e.id from editions e where e.author_id = ${userId}
  union all select b.edition_id from bylines b join authors a on a.id = b.author_id where a.user_id = ${userId})`;

/** Sentences that are behind the facts, in every story that is live or about to be. The rail says the same number. */
export const countOpenFlags = (db: Reader, filter: FlagFilter = {}): Promise<number> => db.$count(staleFlags, conditions(filter));

/** How many stories the open flags are in. */
export async function countFlaggedStories(db: Reader): Promise<number> {
  const flagged = db.selectDistinct({ id: staleFlags.editionId }).from(staleFlags).where(eq(staleFlags.state, "open"));
  return db.$count(db.selectDistinct({ id: editions.articleId }).from(editions).where(inArray(editions.id, flagged)).as("flagged_stories"));
}

const bylineUsers = sql<string[]>`coalesce((
  select json_agg(a.user_id) from bylines b join authors a on a.id = b.author_id
  where b.edition_id = ${editions.id} and a.user_id is not null), '[]'::json)`;

/** The gravest first; of the same gravity what most read, then what has waited longest. */
const inOrder = [asc(staleFlags.gravity), desc(staleFlags.readers), asc(staleFlags.raisedAt), asc(staleFlags.id)];

/** One page of the inbox, in its order. */
export async function listOpenFlags(db: Reader, filter: FlagFilter, page: number) {
  // The page is cut out of the index in order before anything is joined to it.
  const cut = db
    .select({ id: staleFlags.id })
    .from(staleFlags)
    .where(conditions(filter))
    .orderBy(...inOrder)
    .limit(FLAGS_PAGE)
    .offset((page - 1) * FLAGS_PAGE)
    .as("cut");
  const rows = await db
    .select({
      id: staleFlags.id,
      severity: staleFlags.severity,
      quotedText: staleFlags.quotedText,
      blockId: staleFlags.blockId,
      raisedAt: staleFlags.raisedAt,
      views: staleFlags.readers,
      claimId: staleFlags.claimId,
      causedById: staleFlags.causedById,
      editionId: editions.id,
      editionStatus: editions.status,
      editionVersion: editions.version,
      scheduledFor: editions.scheduledFor,
      headline: revisions.headline,
      articleId: articles.id,
      openEditionId: articles.openEditionId,
      createdBy: articles.createdBy,
      authorId: editions.authorId,
      authorName: users.name,
      bylineUserIds: bylineUsers,
      assigneeId: staleFlags.assignee,
      assigneeName: assignees.name,
    })
    .from(cut)
    .innerJoin(staleFlags, eq(staleFlags.id, cut.id))
    .innerJoin(editions, eq(editions.id, staleFlags.editionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .innerJoin(users, eq(users.id, editions.authorId))
    .leftJoin(assignees, eq(assignees.id, staleFlags.assignee))
    .orderBy(...inOrder);
  return withClaims(db, rows);
}
export type OpenFlag = Awaited<ReturnType<typeof listOpenFlags>>[number];

type WithClaims = { cited: NamedClaim; cause: NamedClaim; causeChains: NamedChain[] };

async function withClaims<R extends { claimId: string; causedById: string }>(db: Reader, rows: R[]): Promise<(R & WithClaims)[]> {
  const causes = [...new Set(rows.map((row) => row.causedById))];
  const [names, chains] = await Promise.all([
    listClaimNames(db, [...new Set([...causes, ...rows.map((row) => row.claimId)])]),
    loadChains(db, causes),
  ]);
  const byId = new Map(names.map((claim) => [claim.id, claim]));
  return rows.flatMap((row) => {
    const [cited, cause] = [byId.get(row.claimId), byId.get(row.causedById)];
    return cited && cause ? [{ ...row, cited, cause, causeChains: chains.get(cause.id) ?? [] }] : [];
  });
}

/** Every open flag one claim caused, the gravest first: where else its news is to be told. */
export const listFlagsCausedBy = (db: Reader, causedById: string) =>
  db
    .select({
      id: staleFlags.id,
      severity: staleFlags.severity,
      quotedText: staleFlags.quotedText,
      editionId: editions.id,
      status: editions.status,
      headline: revisions.headline,
    })
    .from(staleFlags)
    .innerJoin(editions, eq(editions.id, staleFlags.editionId))
    .innerJoin(revisions, eq(revisions.id, editions.headRevisionId))
    .where(and(eq(staleFlags.causedById, causedById), eq(staleFlags.state, "open")))
    .orderBy(...inOrder)
    .limit(20);

/** Everybody a sentence may be given to, by name. */
export const listColleagues = (db: Reader) =>
  db.select({ id: users.id, name: users.name }).from(users).where(isNull(users.suspendedAt)).orderBy(asc(users.name), asc(users.id));
