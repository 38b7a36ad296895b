import { beforeEach, expect, test } from "vitest";
import { aDesk, anEdition, by, type Desk } from "@/db/testing/builders";
import { aSeason } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { restoreSitePage, saveSitePage } from "./commands";
import { FIRST_WORDS } from "./first-words";
import { getSitePage, isAddress } from "./public-queries";
import { listSitePages, listSitePageVersions } from "./queries";
import { saveSitePageSchema } from "./schema";

const database = openTestDatabase();
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(database.db);
});
const words = (title: string) => ({ slug: "about" as const, title, sections: [{ heading: "", text: "We write." }] });
const save = (baseVersion: number, title: string, actor = desk.editor) =>
  saveSitePage(by(database.db, actor), { ...words(title), baseVersion });

test("a page says its first words until an editor has written others, and then those", async () => {
  expect(await getSitePage(database.reader.db, "about")).toMatchObject({ ...FIRST_WORDS.about, updatedAt: null });
  expect(await save(0, "Who we are")).toEqual({ ok: true, value: { slug: "about", version: 1 } });
  expect(await getSitePage(database.reader.db, "about")).toMatchObject({ title: "Who we are", updatedAt: "2026-03-01T12:00:00.000Z" });
  expect(await getSitePage(database.reader.db, "privacy")).toMatchObject(FIRST_WORDS.privacy);
});
test("a writer does not speak for the publication", async () => {
  expect(await save(0, "Mine", desk.writer)).toMatchObject({ error: { kind: "forbidden", rule: "only_editors_change_pages" } });
});
test("of two who begin at once the second is told, and what was said before is kept", async () => {
  const both = await Promise.all([save(0, "One"), save(0, "Another", desk.admin)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await save(0, "Late")).toMatchObject({ error: { kind: "conflict", expected: 0, actual: 1 } });
  expect((await save(1, "Again")).ok).toBe(true);
  expect((await listSitePageVersions(database.db, "about")).map(({ version }) => version)).toEqual([2, 1]);
  expect((await listSitePages(database.db))[0]).toMatchObject({ title: "Again", version: 2 });
});
test("an older text is put back as a version of its own, down to the words the page came with", async () => {
  const restore = (baseVersion: number, version: number, actor = desk.editor) =>
    restoreSitePage(by(database.db, actor), { slug: "about", baseVersion, version });
  await save(0, "One");
  await save(1, "Two");
  expect(await restore(2, 1, desk.writer)).toMatchObject({ error: { kind: "forbidden" } });
  expect(await restore(2, 2)).toMatchObject({ error: { issues: [{ field: "version", code: "same_text" }] } });
  expect(await restore(2, 7)).toMatchObject({ error: { kind: "not_found" } });
  expect(await restore(1, 0)).toMatchObject({ error: { kind: "conflict", expected: 1, actual: 2 } });
  expect(await restore(2, 1)).toEqual({ ok: true, value: { slug: "about", version: 3 } });
  expect(await getSitePage(database.reader.db, "about")).toMatchObject({ title: "One" });
  expect(await restore(3, 0)).toEqual({ ok: true, value: { slug: "about", version: 4 } });
  expect(await getSitePage(database.reader.db, "about")).toMatchObject(FIRST_WORDS.about);
  expect((await listSitePageVersions(database.db, "about")).map(({ title }) => title)).toEqual(["About us", "One", "Two", "One"]);
});
test("empty sections are left out, and a page is never empty", () => {
  const form = { slug: "about", baseVersion: "0", title: " About  us " };
  const parsed = saveSitePageSchema.parse({
    ...form,
    sections: [
      { heading: "", text: "One.\r\n\r\n\r\n Two. " },
      { heading: " ", text: "\n" },
    ],
  });
  expect(parsed).toMatchObject({ title: "About us", sections: [{ heading: "", text: "One.\n\nTwo." }] });
  expect(saveSitePageSchema.safeParse({ ...form, sections: [{ heading: "", text: " " }] }).success).toBe(false);
  expect(saveSitePageSchema.safeParse({ ...form, slug: "desk", sections: parsed.sections }).success).toBe(false);
});
test("an address is one once something was published there, and a draft has none", async () => {
  const live = await anEdition(database.db, desk, { status: "published" });
  const draft = await anEdition(database.db, desk, { status: "draft" });
  const there = (path: string) => isAddress(database.reader.db, path);
  const season = await aSeason(database.db, desk.showId, { number: 2 });
  const show = `/shows/harbour-${desk.showId}`;
  const somewhere = [`/news/${live.slug}`, show, `${show}/${season.slug}`, "/tracker", "/feed.xml", "/archive/2026/01"];
  expect(await Promise.all(somewhere.map(there))).toEqual(somewhere.map(() => true));
  const nowhere = [`/news/${draft.slug}`, "/news/-", "/shows/none", `${show}/season-9`, "/people/none", "/authors/none"];
  expect(await Promise.all(nowhere.map(there))).toEqual(nowhere.map(() => false));
});
