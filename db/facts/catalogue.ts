import { inArray } from "drizzle-orm";
import { recordDeed } from "@/db/audit";
import { only, type Tx } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import { people, personNames } from "@/db/schema/people";
import { organisations, sourceWorks } from "@/db/schema/shows";
import type { Context } from "@/domain/kernel/context";
import { ok } from "@/domain/kernel/result";
import { personPath } from "@/domain/people/vocabulary";
import { loadCredits } from "./credits";
import { AT_THE_DESK, differing, idIn, knownRecords, type Load } from "./known";
import { loadRelations } from "./relations";
import { Rows } from "./rows";
import type { FactName, Facts } from "./shape";
import { loadShow } from "./show";

/**
 * Puts the catalogue part of the files on record. Records are found by their slugs: one that is there already stays as it is,
 * so the same files loaded again change nothing; what a file says otherwise is named in its row.
 */
export async function loadCatalogue(tx: Tx, ctx: Context, files: readonly Facts[], rows = new Rows()): Promise<Rows> {
  const known = await knownRecords(tx);
  for (const facts of files) {
    const load: Load = { tx, ctx, facts, rows, known };
    await loadOrganisations(load);
    await loadPeople(load);
    await loadWorks(load);
    const shown = await loadShow(load);
    await loadCredits(load, shown);
  }
  for (const facts of files) await loadRelations({ tx, ctx, facts, rows, known });
  return rows;
}

async function loadOrganisations({ tx, ctx, facts, rows, known }: Load) {
  const slugs = facts.organisations.map((one) => one.slug);
  const met = slugs.length === 0 ? [] : await tx.select().from(organisations).where(inArray(organisations.slug, slugs));
  for (const [n, one] of facts.organisations.entries()) {
    const [at, what] = [["organisations", n], `organisation ${one.name}`];
    const row = met.find(({ slug }) => slug === one.slug);
    if (row) {
      const { name, country } = one;
      rows.met(at, what, differing({ name, country }, row), AT_THE_DESK);
      continue;
    }
    const { id } = only(await tx.insert(organisations).values(one).returning({ id: organisations.id }));
    known.organisations.set(one.slug, id);
    await recordDeed(tx, ctx, { action: "organisation.create", subject: { type: "organisation", id } });
    rows.added(at, what);
  }
}

async function loadPeople({ tx, ctx, facts, rows, known }: Load) {
  const slugs = facts.people.map((one) => one.slug);
  const met = slugs.length === 0 ? [] : await tx.select().from(people).where(inArray(people.slug, slugs));
  for (const [n, { slug, country, names }] of facts.people.entries()) {
    const shown = only(names.slice(0, 1));
    const [at, what] = [["people", n], `person ${shown.text}`];
    const row = met.find((one) => one.slug === slug);
    if (row) {
      rows.met(at, what, differing({ name: shown.text, country }, { name: row.displayName, country: row.country }), AT_THE_DESK);
      continue;
    }
    const added = await rows.attempt(at, () =>
      tx.transaction(async (inner) => {
        const values = { slug, country, displayName: shown.text, sortName: sortNameOf(shown), createdAt: ctx.now, updatedAt: ctx.now };
        const { id } = only(await inner.insert(people).values(values).returning({ id: people.id }));
        await inner.insert(personNames).values(names.map((name, index) => ({ ...name, personId: id, position: index + 1 })));
        await recordDeed(inner, ctx, { action: "person.create", subject: { type: "person", id } });
        await notifyPages(inner, { tags: [], paths: [personPath(slug)], drop: true });
        return ok(id);
      }),
    );
    if (!added) continue;
    known.people.set(slug, added);
    rows.added(at, what);
  }
}

/** A name written family first sorts as it stands; others sort by the family name. */
const sortNameOf = ({ text, family, given, order }: FactName) =>
  order === "given_first" && family && given ? `${family}, ${given}` : text;

async function loadWorks({ tx, ctx, facts, rows, known }: Load) {
  const slugs = facts.sourceWorks.map((one) => one.slug);
  const met = slugs.length === 0 ? [] : await tx.select().from(sourceWorks).where(inArray(sourceWorks.slug, slugs));
  for (const [n, { publisher, ...work }] of facts.sourceWorks.entries()) {
    const [at, what] = [["sourceWorks", n], `source work ${work.title}`];
    const row = met.find(({ slug }) => slug === work.slug);
    if (row) {
      rows.met(at, what, differing(work, row), AT_THE_DESK);
      continue;
    }
    const publisherId = publisher && idIn(known.organisations, publisher, rows, [...at, "publisher"], "organisation");
    const { id } = only(
      await tx
        .insert(sourceWorks)
        .values({ ...work, publisherId })
        .returning({ id: sourceWorks.id }),
    );
    known.works.set(work.slug, id);
    await recordDeed(tx, ctx, { action: "source_work.create", subject: { type: "source_work", id } });
    rows.added(at, what);
  }
}
