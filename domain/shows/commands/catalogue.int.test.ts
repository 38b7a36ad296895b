import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { pagePurges } from "@/db/schema/outbox";
import { adaptations, organisations, sourceWorks } from "@/db/schema/shows";
import { auditLog } from "@/db/schema/staff";
import { aDesk, by, type Desk } from "@/db/testing/builders";
import { anOrganisation, aSeason, aShow, aSourceWork } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import {
  createOrganisationSchema,
  createSourceWorkSchema,
  linkSourceWorkSchema,
  updateOrganisationSchema,
  updateSeasonSchema,
  updateSourceWorkSchema,
} from "../schema";
import { createOrganisation } from "./create-organisation";
import { createSourceWork } from "./create-source-work";
import { linkSourceWork, unlinkSourceWork } from "./link-source-work";
import { updateOrganisation } from "./update-organisation";
import { updateSeason } from "./update-season";
import { updateSourceWork } from "./update-source-work";

const database = openTestDatabase();
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(database.db);
});
const writer = () => by(database.db, desk.writer);
const issue = (field: string, code: string) => ({
  ok: false,
  error: { kind: "not_ready", issues: [expect.objectContaining({ field, code })] },
});
const tags = async () => (await database.db.select({ tags: pagePurges.tags }).from(pagePurges)).flatMap((row) => row.tags);

test("an organisation is on record once, whatever the case of its name", async () => {
  const asked = createOrganisationSchema.parse({
    name: "Tideway",
    roles: ["streamer"],
    country: "us",
    hosts: "tideway.example\npress.tideway.example",
  });
  expect(await createOrganisation(writer(), asked)).toMatchObject({ ok: true, value: { name: "Tideway" } });
  expect(await createOrganisation(writer(), { ...asked, name: "TIDEWAY" })).toMatchObject(issue("name", "name_taken"));
  expect(await database.db.select().from(organisations)).toMatchObject([
    { slug: "tideway", country: "US", hosts: ["tideway.example", "press.tideway.example"] },
  ]);
});
test("a renamed organisation renews the pages of the shows it carries", async () => {
  const tideway = await anOrganisation(database.db);
  const show = await aShow(database.db);
  const season = await aSeason(database.db, show.id);
  const services = [{ organisationId: tideway.id, role: "streamer", territory: "WW" }];
  await updateSeason(
    writer(),
    updateSeasonSchema.parse({ seasonId: season.id, baseVersion: 1, kind: "season", number: 1, position: 1, label: "", services }),
  );
  await database.db.delete(pagePurges);
  const asked = updateOrganisationSchema.parse({ organisationId: tideway.id, baseVersion: 1, name: "Tideway One", roles: ["streamer"] });
  expect(await updateOrganisation(writer(), asked)).toEqual({ ok: true, value: { version: 2 } });
  expect(await tags()).toEqual([`show:${show.id}`]);
  expect(await updateOrganisation(writer(), asked)).toMatchObject({ ok: false, error: { kind: "conflict" } });
});
test("a work needs letters for its address, and a publisher that is on record", async () => {
  const work = { kind: "webtoon", title: "지금 우리 학교는", language: "ko" };
  expect(await createSourceWork(writer(), createSourceWorkSchema.parse(work))).toMatchObject({ ok: true });
  expect(await database.db.select({ slug: sourceWorks.slug }).from(sourceWorks)).toEqual([{ slug: "jigeum-uri-hakgyoneun" }]);
  expect(await createSourceWork(writer(), createSourceWorkSchema.parse({ ...work, title: "進撃の巨人" }))).toMatchObject(
    issue("title", "latin_title_missing"),
  );
  expect(await createSourceWork(writer(), createSourceWorkSchema.parse({ ...work, publisherId: newId() }))).toMatchObject(
    issue("publisherId", "unknown_record"),
  );
});
test("when a work first came out is kept as exactly as it is known", async () => {
  const work = await aSourceWork(database.db);
  const asked = (firstPublished: string) =>
    updateSourceWorkSchema.safeParse({ sourceWorkId: work.id, baseVersion: 1, kind: "webtoon", title: "Ebb", firstPublished });
  expect(asked("2009-02-30").success).toBe(false);
  expect(asked("spring").success).toBe(false);
  const month = asked("2009-05~");
  if (!month.success) throw new Error("a month is a date");
  expect(await updateSourceWork(writer(), month.data)).toEqual({ ok: true, value: { version: 2 } });
  expect(await database.db.select({ on: sourceWorks.firstPublished }).from(sourceWorks)).toEqual([{ on: "2009-05~" }]);
});
test("a show is linked to its source, told anew, and parted from it", async () => {
  const show = await aShow(database.db);
  const work = await aSourceWork(database.db);
  const asked = { showId: show.id, sourceWorkId: work.id };
  const link = (relation: string, sharesTitle: string) =>
    linkSourceWork(writer(), linkSourceWorkSchema.parse({ ...asked, relation, sharesTitle }));
  expect(await link("based_on", "")).toMatchObject({ ok: true });
  expect(await link("adapted_from", "yes")).toMatchObject({ ok: true });
  expect(await database.db.select().from(adaptations)).toEqual([{ ...asked, relation: "adapted_from", sharesTitle: true }]);
  expect(await unlinkSourceWork(writer(), asked)).toMatchObject({ ok: true });
  expect(await unlinkSourceWork(writer(), asked)).toMatchObject({ ok: false, error: { kind: "not_found" } });
  expect(await tags()).toContain(`show:${show.id}`);
  expect(await database.db.select().from(auditLog).where(eq(auditLog.subjectId, show.id))).toHaveLength(3);
});
test("a show is never its own source", async () => {
  const show = await aShow(database.db);
  const work = await aSourceWork(database.db);
  const asRemake = (asShowId: string) =>
    updateSourceWork(
      writer(),
      updateSourceWorkSchema.parse({ sourceWorkId: work.id, baseVersion: 1, kind: "tv_series", title: "Harbour", asShowId }),
    );
  const link = () => linkSourceWork(writer(), { showId: show.id, sourceWorkId: work.id, relation: "based_on", sharesTitle: null });
  await link();
  expect(await asRemake(show.id)).toMatchObject(issue("asShowId", "own_source"));
});
