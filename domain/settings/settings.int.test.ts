import { desc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { pagePurges } from "@/db/schema/outbox";
import { auditLog, settings } from "@/db/schema/staff";
import { aDesk, by, type Desk, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { getSitePage } from "../site/public-queries";
import { saveSettings } from "./commands";
import { listSettings } from "./queries";
import { saveSettingsSchema } from "./schema";
import { levelsOf, USUAL_SETTINGS } from "./vocabulary";

const it = openTestDatabase();
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(it.db);
});
const at = (minutes: number, actor = desk.admin) => by(it.db, actor, later(minutes));
const save = (sent: object, actor = desk.admin) => saveSettings(at(1, actor), saveSettingsSchema.parse(sent));
const publication = (more: object = {}) => ({
  ...{ section: "publication", baseDeed: "0", publicationName: "The Test Desk", language: "en-GB", timeZone: "UTC" },
  ...{ followLine: "", corrections: "", verification: "", unnamedSources: "", ethics: "", ownership: "", masthead: "", ...more },
});
const checks = (more: object = {}) => ({ section: "checks", baseDeed: "0", ...levelsOf(null), ...more });
const sectionsOf = async (actor = desk.admin) =>
  Object.fromEntries((await listSettings({ db: it.db, actor })).map((one) => [one.section, one]));
const news = () => it.db.select({ tags: pagePurges.tags, drop: pagePurges.drop }).from(pagePurges).orderBy(desc(pagePurges.id));

test("only an admin reads the settings, and only an admin changes them", async () => {
  for (const actor of [desk.writer, desk.editor]) {
    expect(await listSettings({ db: it.db, actor })).toEqual([]);
    expect(await save(checks({ one_source: "block" }), actor)).toMatchObject({ error: { rule: "only_admins_keep_settings" } });
  }
  expect((await sectionsOf()).checks).toMatchObject({ values: levelsOf(null), baseDeed: 0, changes: {} });
});

test("what readers see of the publication changes on every page of theirs, and the record has before and after", async () => {
  expect(await save(publication({ publicationName: " The  Night Desk ", timeZone: "Asia/Seoul" }))).toEqual({
    ok: true,
    value: { changed: 2 },
  });
  const { publication: readers } = await getSitePage(it.reader.db, "about");
  expect(readers).toMatchObject({ name: "The Night Desk", timeZone: "Asia/Seoul" });
  expect(await news()).toEqual([{ tags: ["reader"], drop: false }]);
  const [deed] = await it.db.select().from(auditLog).where(eq(auditLog.action, "settings.update"));
  expect(deed).toMatchObject({
    ...{ subjectId: "publication", before: { publicationName: "The Test Desk", timeZone: "UTC" } },
    after: { publicationName: "The Night Desk", timeZone: "Asia/Seoul" },
  });
  expect((await sectionsOf()).publication).toMatchObject({ baseDeed: deed?.id, changes: { timeZone: { at: later(1) } } });
  expect((await sectionsOf()).publication?.changes.language).toBeUndefined();
});

test("what may be left out is blank, and readers’ machines are told where a policy stands", async () => {
  const ethics = "https://publisher.example/ethics";
  expect(await save(publication({ ethics, followLine: "We write only when a fact changes." }))).toMatchObject({ value: { changed: 2 } });
  const { publication: readers } = await getSitePage(it.reader.db, "about");
  expect(readers).toMatchObject({ policies: { ethics }, followLine: "We write only when a fact changes." });
  const { baseDeed } = (await sectionsOf()).publication ?? {};
  expect(await save(publication({ baseDeed }))).toMatchObject({ value: { changed: 2 } });
  expect((await getSitePage(it.reader.db, "about")).publication).toMatchObject({ policies: {}, followLine: null });
  for (const wrong of ["ethics", "javascript:alert(1)", "mailto:a@b.example", "//x.example"])
    expect(saveSettingsSchema.safeParse(publication({ ethics: wrong })).success).toBe(false);
});

test("the desk’s own rules and checks change no page, and each section leaves the others as they are", async () => {
  expect(await save({ section: "desk", baseDeed: "0", secondPerson: "strict", notificationHoldMinutes: "45" })).toMatchObject({ ok: true });
  expect(await save(checks({ no_related_story: "off" }))).toMatchObject({ value: { changed: 1 } });
  expect(await news()).toEqual([]);
  const [row] = await it.db.select().from(settings);
  expect(row).toMatchObject({ publicationName: "The Test Desk", secondPerson: "strict", notificationHoldMinutes: 45 });
  expect(levelsOf(row?.options)).toEqual({ ...levelsOf(null), no_related_story: "off" });
});

test("of two who change a section at once the second is told, and another section is none of their business", async () => {
  const both = await Promise.all([save(checks({ one_source: "block" })), save(checks({ open_comment: "block" }))]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "wrong_state", attempted: "save_settings" } });
  expect(await save(publication({ language: "ko" }))).toMatchObject({ ok: true });
});

test("the same again is no change: nothing is recorded, and no page made anew", async () => {
  expect(await save(publication())).toEqual({ ok: true, value: { changed: 0 } });
  expect(await it.db.select().from(auditLog).where(eq(auditLog.subjectType, "settings"))).toEqual([]);
  expect(await news()).toEqual([]);
});

test("a newsroom that nobody has named gets its row with the first change", async () => {
  await it.db.delete(settings);
  expect((await sectionsOf()).publication?.values).toEqual(USUAL_SETTINGS.publication);
  expect(await save(publication({ publicationName: "First Light" }))).toMatchObject({ ok: true });
  expect((await sectionsOf()).publication?.values).toMatchObject({ publicationName: "First Light" });
});

test("a zone that the database does not know is refused before a page asks for it", async () => {
  const lost = saveSettings(at(1), { ...saveSettingsSchema.parse(publication()), timeZone: "Mars/Olympus" } as never);
  expect(await lost).toMatchObject({ error: { issues: [{ field: "timeZone", code: "zone_unknown" }] } });
});

test("what is no language, no name, no number or no level of a check does not come in", () => {
  const takes = (sent: object) => saveSettingsSchema.safeParse(sent).success;
  expect(saveSettingsSchema.parse(publication({ language: "EN-gb" }))).toMatchObject({ language: "en-GB" });
  for (const language of ["", "english", "x"]) expect(takes(publication({ language }))).toBe(false);
  expect(takes(publication({ publicationName: " " }))).toBe(false);
  for (const notificationHoldMinutes of ["", "-1", "1441", "1.5"])
    expect(takes({ section: "desk", baseDeed: "0", secondPerson: "off", notificationHoldMinutes })).toBe(false);
  expect(takes(checks())).toBe(true);
  expect(takes(checks({ one_source: "off" }))).toBe(false);
  expect(takes(checks({ no_show_linked: "off" }))).toBe(false);
  expect(takes(checks({ tk_left: "warn" }))).toBe(false);
});
