import type { Page } from "@playwright/test";
import { asc, eq } from "drizzle-orm";
import type { Db } from "../db/connect";
import { credits, people } from "../db/schema/people";
import { shows } from "../db/schema/shows";
import { aPerson, aSeason, aShow } from "../db/testing/catalogue";
import { newId } from "../domain/kernel/id";
import { expect, expectAccessible, test } from "./fixtures";
import { ownWord } from "./story";
import { isTakenUp } from "./writing";

const main = (page: Page) => page.getByRole("main");
const field = (page: Page, name: string) => main(page).getByRole("textbox", { name, exact: true });

async function addShow(page: Page, title: string, toldApart = "") {
  await field(page, "Title").fill(title);
  await field(page, "Told apart by").fill(toldApart);
  await field(page, "Countries").fill("KR");
  await page.getByRole("button", { name: "Add show" }).click();
}

test("a show with a Korean title gets an address that reads, and readers find it there at once", async ({ page, db, site, signInAs }) => {
  await signInAs("kim");
  await page.goto("/desk/shows/new");
  await expectAccessible(page, "a new show");
  const title = `유령 학교 ${ownWord()}`;
  await main(page).getByRole("combobox", { name: "Original language" }).selectOption("ko");
  await addShow(page, title);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const [show] = await db.select().from(shows).where(eq(shows.title, title));
  expect(show?.slug).toMatch(/^yuryeong-hakgyo-[a-p]+$/);
  await expectAccessible(page, "the record of a show");
  await expect.poll(async () => (await fetch(`${site}/shows/${show?.slug}`)).status).toBe(200);
});

test("a second show of the same title is asked what tells it apart, and nothing typed is lost", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { title } = await aShow(db, { title: `Harbour ${ownWord()}` });
  await page.goto("/desk/shows/new");
  await field(page, "Logline").fill("Two harbours, one name.");
  await addShow(page, title);
  await expect(main(page)).toContainText("Another show has this title. Add what tells them apart, such as a year or a country.");
  await expect(field(page, "Title")).toHaveValue(title);
  await expect(field(page, "Logline")).toHaveValue("Two harbours, one name.");
  await expectAccessible(page, "a title that is taken");
  await addShow(page, title, "2026");
  await expect(page).toHaveURL(/\/desk\/shows\/[0-9a-f-]+$/);
  await expect(field(page, "Logline")).toHaveValue("Two harbours, one name.");
});

test("a title in a script nobody here romanises asks for a Latin one, at the field", async ({ page, signInAs }) => {
  await signInAs("kim");
  await page.goto("/desk/shows/new");
  await addShow(page, "鬼校");
  await expect(page).toHaveURL(/\/new$/);
  await expect(main(page)).toContainText(/Latin/);
  await expect(field(page, "Title")).toHaveValue("鬼校");
});

test("empty and 10,000-letter titles are refused at the field", async ({ page, signInAs }) => {
  await signInAs("kim");
  await page.goto("/desk/shows/new");
  await addShow(page, "");
  await expect(field(page, "Title")).toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "Title")).toBeFocused();
  await expectAccessible(page, "an empty title");
  await field(page, "Title").evaluate((input: HTMLInputElement) => input.removeAttribute("maxlength"));
  await addShow(page, "a".repeat(10_000));
  await expect(page).toHaveURL(/\/new$/);
  await expect(field(page, "Title")).toHaveAttribute("aria-invalid", "true");
  await expect(field(page, "Title")).toHaveValue("a".repeat(10_000));
});

test("a season is added to a show, and its number is taken once", async ({ page, db, site, signInAs }) => {
  await signInAs("kim");
  const show = await aShow(db, { title: `Harbour ${ownWord()}` });
  const add = async () => {
    await page.goto(`/desk/shows/${show.id}/seasons/new`);
    await field(page, "Number").fill("1");
    await page.getByRole("button", { name: "Add season" }).click();
  };
  await add();
  await expect(page).toHaveURL(/\/seasons\/[0-9a-f-]{36}$/);
  await expectAccessible(page, "the record of a season");
  await expect.poll(async () => (await fetch(`${site}/shows/${show.slug}/season-1`)).status).toBe(200);
  await add();
  await expect(main(page)).toContainText("Choose another number: this show already has that season.");
  await expectAccessible(page, "a number that is taken");
});

test("a person with one name has no family name, and one written by mistake is named at its field", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const name = `Lomon${ownWord()}`;
  await page.goto("/desk/people/new");
  await field(page, "Name as printed").fill(name);
  await field(page, "Family name of name 1").fill("Park");
  await main(page).getByRole("combobox", { name: "Order of name 1" }).selectOption({ label: "One name" });
  await page.getByRole("button", { name: "Add person" }).click();
  await expect(main(page)).toContainText("One name has no family name");
  await expect(field(page, "Family name of name 1")).toHaveValue("Park");
  await expectAccessible(page, "one name with a family name");
  await field(page, "Family name of name 1").fill("");
  await page.getByRole("button", { name: "Add person" }).click();
  await expect(page).toHaveURL(/\/desk\/people\/[0-9a-f-]{36}$/);
  await expectAccessible(page, "the record of a person");
  expect(await db.select().from(people).where(eq(people.displayName, name))).toHaveLength(1);
});

test("a namesake is shown before a second record is made", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { name } = await aPerson(db, `Mara Quay ${ownWord()}`);
  await page.goto("/desk/people/new");
  await field(page, "Name as printed").fill(name);
  await expect(main(page)).toContainText("Already on record:");
  await expect(main(page).getByRole("link", { name })).toBeVisible();
  await expectAccessible(page, "a namesake");
});

async function aCast(db: Db) {
  const show = await aShow(db, { title: `Harbour ${ownWord()}` });
  const season = await aSeason(db, show.id);
  const names: string[] = [];
  for (const [index, name] of ["Ana", "Ben", "Cleo", "Dan"].entries()) {
    const person = await aPerson(db, `${name} ${ownWord()}`);
    names.push(person.name);
    await db
      .insert(credits)
      .values({ id: newId(), personId: person.id, showId: show.id, seasonId: season.id, group: "cast", position: index + 1 });
  }
  return { show, season, names };
}

/** The order the database holds, which is the one readers get. */
const billedOrder = async (db: Db, seasonId: string) =>
  (
    await db
      .select({ name: people.displayName })
      .from(credits)
      .innerJoin(people, eq(people.id, credits.personId))
      .where(eq(credits.seasonId, seasonId))
      .orderBy(asc(credits.position))
  ).map(({ name }) => name);

test("billing is put in order with the keyboard, by button and by drag, and stays so", async ({ page, db, site, signInAs }) => {
  test.setTimeout(120_000);
  await signInAs("kim");
  const { show, season, names } = await aCast(db);
  const [ana = "", ben = "", cleo = "", dan = ""] = names;
  await page.goto(`/desk/shows/${show.id}/seasons/${season.id}`);
  const list = page.getByRole("list", { name: "Cast in billing order" });
  const order = () => list.getByRole("link").allTextContents();
  expect(await order()).toEqual(names);

  await isTakenUp(list.getByLabel(`Character of ${dan}`));
  await list.getByLabel(`Character of ${dan}`).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(order).toEqual([ana, dan, ben, cleo]);
  await expect(list.getByLabel(`Character of ${dan}`)).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: `${dan} is now 2 of 4` })).toBeAttached();

  await list.getByRole("button", { name: `Move ${cleo} up` }).click();
  await expect.poll(order).toEqual([ana, dan, cleo, ben]);

  const grip = list.getByRole("listitem").filter({ hasText: ben }).locator(".grip");
  await grip.hover();
  await page.mouse.down();
  const top = await list.getByRole("listitem").first().boundingBox();
  await page.mouse.move((top?.x ?? 0) + 10, (top?.y ?? 0) + 5, { steps: 12 });
  await page.mouse.up();
  await expect.poll(order).toEqual([ben, ana, dan, cleo]);

  await expectAccessible(page, "a cast put in order");
  await page.getByRole("button", { name: "Save cast" }).click();
  await expect.poll(() => billedOrder(db, season.id)).toEqual([ben, ana, dan, cleo]);
  await page.reload();
  await expect.poll(order).toEqual([ben, ana, dan, cleo]);
  const html = await (await fetch(`${site}/shows/${show.slug}/season-1`)).text();
  expect([ben, ana, dan, cleo].map((name) => html.indexOf(name)).every((at, i, all) => at > (all[i - 1] ?? 0))).toBe(true);
});

test("a record that somebody else saved meanwhile is not overwritten, and what was typed stays", async ({
  page,
  context,
  db,
  signInAs,
}) => {
  await signInAs("kim");
  const show = await aShow(db, { title: `Harbour ${ownWord()}` });
  const other = await context.newPage();
  for (const each of [page, other]) await each.goto(`/desk/shows/${show.id}`);
  await field(other, "Logline").fill("The first to save.");
  await other.getByRole("button", { name: "Save show" }).click();
  await expect.poll(async () => (await db.select().from(shows).where(eq(shows.id, show.id)))[0]?.logline).toBe("The first to save.");
  await field(page, "Logline").fill("The second to save.");
  await page.getByRole("button", { name: "Save show" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
  await expect(field(page, "Logline")).toHaveValue("The second to save.");
  await expectAccessible(page, "a record saved by somebody else");
});
