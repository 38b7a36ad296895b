import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { transact } from "@/db/connect";
import { articleSubjects } from "@/db/schema/articles";
import { pagePurges } from "@/db/schema/outbox";
import { shows, showTitles } from "@/db/schema/shows";
import { auditLog } from "@/db/schema/staff";
import { aDesk, anEdition, by, type Desk } from "@/db/testing/builders";
import { aPerson, aSeason, aShow } from "@/db/testing/catalogue";
import { openTestDatabase, whileHolding } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { ok } from "../../kernel/result";
import { setCredits } from "../../people/commands/set-credits";
import { createShowSchema, updateShowSchema } from "../schema";
import { listShowSlugs } from "../store/shows";
import { createShow } from "./create-show";
import { deleteShow } from "./delete-show";
import { updateShow } from "./update-show";

const database = openTestDatabase();
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(database.db);
});

const show = (over: object = {}) =>
  createShowSchema.parse({ title: "Tidewater", format: "series", originalLanguage: "ko", countries: ["KR"], ...over });
const create = (over: object = {}) => createShow(by(database.db, desk.writer), show(over));
const update = (showId: string, baseVersion: number, over: object = {}) =>
  updateShow(by(database.db, desk.writer), updateShowSchema.parse({ showId, baseVersion, ...show(over) }));
const refusedWith = (field: string, code: string) => ({
  ok: false,
  error: { kind: "not_ready", issues: [expect.objectContaining({ field, code })] },
});
const purges = () => database.db.select({ tags: pagePurges.tags, paths: pagePurges.paths, drop: pagePurges.drop }).from(pagePurges);

describe("a show's address", () => {
  test.each([
    ["오징어 게임", "ojingeo-geim"],
    ["호텔 K", "hotel-k"],
    ["ガンニバル", "gannibaru"],
    ["Élite", "elite"],
  ])("%s gets an address people can read", async (title, slug) => {
    expect(await create({ title })).toMatchObject({ ok: true, value: { slug } });
  });
  test("a title in Han asks for one in Latin letters, and offers a reading", async () => {
    const refused = await create({ title: "今際の国のアリス" });
    expect(refused).toMatchObject(refusedWith("title", "latin_title_missing"));
    expect(!refused.ok && refused.error.kind === "not_ready" && refused.error.issues[0]?.detail).toMatch(/^[a-z-]+$/);
  });
  test("a Latin title among the others gives it its address", async () => {
    const titles = [{ text: "Alice in Borderland", kind: "official", language: "en", script: "Latn" }];
    expect(await create({ title: "今際の国のアリス", titles })).toMatchObject({ ok: true, value: { slug: "alice-in-borderland" } });
  });
  test("a title of signs alone is asked for letters", async () => {
    expect(await create({ title: "!!!" })).toMatchObject(refusedWith("title", "latin_title_missing"));
  });
  test("a word the site needs itself gets a number", async () => {
    expect(await create({ title: "Calendar" })).toMatchObject({ ok: true, value: { slug: "calendar-2" } });
  });
  test("it stays when the title changes", async () => {
    const made = await create();
    if (!made.ok) throw new Error("not made");
    await update(made.value.showId, 1, { title: "Tidewater Rising" });
    expect(await database.db.select({ slug: shows.slug }).from(shows).where(eq(shows.id, made.value.showId))).toEqual([
      { slug: "tidewater" },
    ]);
  });
  test("the 404 kept there is dropped with the first appearance", async () => {
    await create();
    expect(await purges()).toContainEqual({ tags: [], paths: ["/shows/tidewater"], drop: true });
  });
});

describe("two shows of one title", () => {
  test("the second is asked what tells it apart, in any case of letters", async () => {
    await create();
    expect(await create({ title: "TIDEWATER" })).toMatchObject(refusedWith("disambiguator", "title_taken"));
  });
  test("a disambiguator lets it in, and into its address", async () => {
    await create();
    expect(await create({ disambiguator: "2019, South Korea" })).toMatchObject({ ok: true, value: { slug: "tidewater-2019-south-korea" } });
  });
  test("a rename into a title that is taken is refused the same way", async () => {
    await create();
    const other = await create({ title: "Ebb" });
    if (!other.ok) throw new Error("not made");
    expect(await update(other.value.showId, 1)).toMatchObject(refusedWith("disambiguator", "title_taken"));
  });
  test("two who add it at once hear what two hear who add it one after the other", async () => {
    const second = await whileHolding(database.db, async (tx) => {
      await listShowSlugs(tx);
      await tx.insert(shows).values({ ...show(), slug: "tidewater", createdAt: new Date(0), updatedAt: new Date(0) });
      return () => create();
    });
    expect(second).toMatchObject(refusedWith("disambiguator", "title_taken"));
  });
});

describe("changing a show", () => {
  test("titles keep the order they were written in", async () => {
    const made = await create({ titles: [{ text: "밀물", kind: "original", language: "ko", script: "Hang" }] });
    if (!made.ok) throw new Error("not made");
    const titles = [
      { text: "Tide Water", kind: "misspelling", language: "en", script: null },
      { text: "밀물", kind: "original", language: "ko", script: "Hang" },
    ];
    expect(await update(made.value.showId, 1, { titles })).toEqual(ok({ version: 2 }));
    const kept = await database.db.select({ text: showTitles.text }).from(showTitles).orderBy(asc(showTitles.position));
    expect(kept.map(({ text }) => text)).toEqual(["Tide Water", "밀물"]);
  });
  test("a form opened before somebody else saved is refused, and changes nothing", async () => {
    const { id } = await aShow(database.db);
    await update(id, 1, { title: "Ebb" });
    expect(await update(id, 1, { title: "Flood" })).toMatchObject({ ok: false, error: { kind: "conflict", expected: 1, actual: 2 } });
    expect(await database.db.select({ title: shows.title }).from(shows).where(eq(shows.id, id))).toEqual([{ title: "Ebb" }]);
  });
  test("its pages are made anew, and what stood before is in the audit log", async () => {
    const { id } = await aShow(database.db);
    await update(id, 1);
    expect(await purges()).toContainEqual({ tags: [`show:${id}`], paths: [], drop: false });
    const [row] = await database.db.select().from(auditLog).where(eq(auditLog.action, "show.update"));
    expect(row).toMatchObject({ subjectId: id, userId: desk.writer.id, before: { title: "Harbour" }, after: { title: "Tidewater" } });
  });
  test("a show that is gone says so", async () => {
    expect(await update(newId(), 1)).toMatchObject({ ok: false, error: { kind: "not_found", what: "show" } });
  });
});

describe("deleting a show", () => {
  const remove = (showId: string, actor = desk.editor, baseVersion = 1) => deleteShow(by(database.db, actor), { showId, baseVersion });

  test("a writer may not", async () => {
    const { id } = await aShow(database.db);
    expect(await remove(id, desk.writer)).toMatchObject({ ok: false, error: { kind: "forbidden", rule: "only_editors_delete_records" } });
  });
  test("one that nothing points at goes, with its address", async () => {
    const { id, slug } = await aShow(database.db, { titles: [{ text: "Port", kind: "former", language: "en" }] });
    expect(await remove(id)).toMatchObject({ ok: true });
    expect(await database.db.select().from(shows).where(eq(shows.id, id))).toEqual([]);
    expect(await purges()).toContainEqual({ tags: [], paths: [`/shows/${slug}`], drop: true });
  });
  test("one in use says how many of each hold it", async () => {
    const { id } = await aShow(database.db);
    const { id: seasonId } = await aSeason(database.db, id);
    const mara = await aPerson(database.db);
    const billing = [{ personId: mara.id, characterName: null, job: null, creditedAs: null }];
    const owner = { kind: "season" as const, id: seasonId };
    await setCredits(by(database.db, desk.writer), { owner, baseVersion: 1, group: "cast", billing, isComplete: false });
    const story = await anEdition(database.db, desk);
    await transact(database.db, async (tx) => {
      const link = { editionId: story.editionId, role: "mentions", origin: "document" } as const;
      await tx.insert(articleSubjects).values([
        { ...link, position: 2, seasonId },
        { ...link, position: 3, showId: id },
      ]);
      return ok(null);
    });
    const refused = await remove(id);
    expect(refused).toMatchObject({ ok: false, error: { kind: "not_ready" } });
    expect(!refused.ok && refused.error.kind === "not_ready" && refused.error.issues).toEqual([
      { field: "seasons", code: "in_use", detail: 1 },
      { field: "stories", code: "in_use", detail: 1 },
      { field: "credits", code: "in_use", detail: 1 },
    ]);
  });
});
