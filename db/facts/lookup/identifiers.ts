import { and, eq, inArray, or } from "drizzle-orm";
import { recordDeed } from "@/db/audit";
import { credits, people } from "@/db/schema/people";
import { externalIds } from "@/db/schema/shows";
import type { Ids, Load } from "../known";
import type { Path } from "../places";
import type { Lookup } from "./record";

type Owner = { kind: "show" | "season" | "person"; id: string };
type Load_ = Pick<Load, "tx" | "ctx" | "rows">;

/** Keeps the numbers a record is known by elsewhere. One that belongs to another record is refused. */
export async function keepIdentifiers(load: Load_, lookup: Lookup, showId: string, seasonIds: Ids) {
  for (const { scheme, value, season, at } of lookup.identifiers) {
    const seasonId = season === null ? null : seasonIds.get(`season-${season}`);
    if (seasonId === undefined) continue;
    await keep(load, { scheme, value }, seasonId === null ? { kind: "show", id: showId } : { kind: "season", id: seasonId }, at);
  }
  for (const { name, id, at } of lookup.people) {
    const [one, ...others] = await creditedAs(load, name, showId);
    if (!one || others.length > 0) load.rows.left(at, name, "is not credited on this show by this name; credits are the desk’s.");
    else await keep(load, { scheme: lookup.database.slug, value: `person/${id}` }, { kind: "person", id: one.id }, at);
  }
}

const creditedAs = ({ tx }: Load_, name: string, showId: string) =>
  tx
    .selectDistinct({ id: people.id })
    .from(people)
    .innerJoin(credits, and(eq(credits.personId, people.id), eq(credits.showId, showId)))
    .where(eq(people.displayName, name));

type Key = Pick<typeof externalIds.$inferSelect, "scheme" | "value">;

async function keep({ tx, ctx, rows }: Load_, { scheme, value }: Key, { kind, id }: Owner, at: Path) {
  const what = `${scheme} ${value}`;
  const column = { show: externalIds.showId, season: externalIds.seasonId, person: externalIds.personId }[kind];
  const met = await tx
    .select()
    .from(externalIds)
    .where(and(inArray(externalIds.scheme, [scheme]), or(eq(externalIds.value, value), eq(column, id))));
  const same = met.find((row) => row.value === value);
  const owner = same && (same.showId ?? same.seasonId ?? same.personId);
  if (owner === id) rows.met(at, what, [], "");
  else if (same) rows.fault(at, `is ${what}, which is another record’s.`);
  else if (met[0]) rows.left(at, what, `${scheme} ${met[0].value} is on record.`);
  else {
    const owned = { showId: null, seasonId: null, personId: null, [`${kind}Id`]: id };
    await tx.insert(externalIds).values({ scheme, value, ...owned });
    await recordDeed(tx, ctx, { action: `${kind}.identify`, subject: { type: kind, id }, after: { scheme, value } });
    rows.added(at, what);
  }
}
