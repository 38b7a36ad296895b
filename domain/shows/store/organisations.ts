import { eq, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { people } from "@/db/schema/people";
import { adaptations, organisations, seasonOrganisations, seasons, sourceWorks } from "@/db/schema/shows";
import type { CreateOrganisation } from "../schema";

export type Organisation = typeof organisations.$inferSelect;

export async function lockOrganisation(tx: Tx, organisationId: string): Promise<Organisation | null> {
  const [organisation] = await tx.select().from(organisations).where(eq(organisations.id, organisationId)).for("update");
  return organisation ?? null;
}

/** Every organisation's address and name, held still until the transaction ends. */
export async function listOrganisationNames(tx: Tx): Promise<{ id: string; slug: string; name: string }[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('showdesk:organisation-slugs'))`);
  return tx.select({ id: organisations.id, slug: organisations.slug, name: organisations.name }).from(organisations);
}

export async function insertOrganisation(tx: Tx, slug: string, values: CreateOrganisation): Promise<string> {
  return only(
    await tx
      .insert(organisations)
      .values({ ...named(values), slug })
      .returning({ id: organisations.id }),
  ).id;
}

/** Returns the new version. */
export async function changeOrganisation(tx: Tx, organisation: Organisation, values: CreateOrganisation): Promise<number> {
  const version = organisation.version + 1;
  await tx
    .update(organisations)
    .set({ ...named(values), version })
    .where(eq(organisations.id, organisation.id));
  return version;
}

const named = ({ name, roles, country, hosts, formerNames }: CreateOrganisation) => ({ name, roles, country, hosts, formerNames });

/** Shows and people whose pages print this organisation's name. */
export async function listPagesNaming(tx: Tx, organisationId: string): Promise<{ showIds: string[]; personIds: string[] }> {
  const bySeason = await tx
    .selectDistinct({ id: seasons.showId })
    .from(seasonOrganisations)
    .innerJoin(seasons, eq(seasons.id, seasonOrganisations.seasonId))
    .where(eq(seasonOrganisations.organisationId, organisationId));
  const byWork = await tx
    .selectDistinct({ id: adaptations.showId })
    .from(adaptations)
    .innerJoin(sourceWorks, eq(sourceWorks.id, adaptations.sourceWorkId))
    .where(eq(sourceWorks.publisherId, organisationId));
  const theirs = await tx.select({ id: people.id }).from(people).where(eq(people.agencyId, organisationId));
  return { showIds: [...new Set([...bySeason, ...byWork].map(({ id }) => id))], personIds: theirs.map(({ id }) => id) };
}
