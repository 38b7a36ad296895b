import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { type Db, only } from "../db/connect";
import { recordClaim } from "../domain/claims/commands/record-claim";
import { recordClaimSchema } from "../domain/claims/schema";
import { newId } from "../domain/kernel/id";
import { findColleague } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { granted } from "./story";

const SEASON = "/shows/all-of-us-are-dead/season-2";
const NAME = "All of Us Are Dead, season 2";

test.beforeEach(async ({ db }) => {
  await db.execute(sql`update settings set notification_hold_minutes = 0`);
  await db.execute(sql`delete from rate_limits where key like 'follow%'`); // everybody here comes from one address
});

/** The newest letter to an address, once it is caught: nothing leaves a newsroom without a mail server. */
async function letterTo(db: Db, email: string, subject: RegExp): Promise<{ text: string; headers: string; html: string }> {
  let found: { subject: string; text: string; headers: string; html: string } | undefined;
  await expect
    .poll(
      async () => {
        const rows = await db.execute<NonNullable<typeof found>>(
          sql`select subject, text, headers, html from caught_mails where recipient = ${email} order by caught_at desc`,
        );
        found = rows.find((mail) => subject.test(mail.subject));
        return found !== undefined;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return found as NonNullable<typeof found>;
}
const linkIn = (text: string, page: string) => new RegExp(`http\\S+/follow/${page}/\\S+`).exec(text)?.[0] ?? "";

/** A new claim of the season that its service made and we read: a day of release nobody has named before. */
async function setDate(db: Db, day: string) {
  const { actor } = await findColleague(db, "ana");
  const { show, season, service } = only(
    await db.execute<{ show: string; season: string; service: string }>(sql`
      select h.id as show, n.id as season, so.organisation_id as service from shows h join seasons n on n.show_id = h.id and n.number = 2
      join season_organisations so on so.season_id = n.id and so.role <> 'studio' where h.slug = 'all-of-us-are-dead' limit 1`),
  );
  const source = {
    organisationId: service,
    title: "Statement",
    url: "https://service.example/news",
    accessedOn: yesterday(),
    basis: "official_statement",
  };
  const claim = recordClaimSchema.parse({
    ...{ showId: show, seasonIds: [season], scope: "seasons", kind: "release_date", modality: "planned", whenEdtf: day },
    ...{
      certainty: "official",
      visibility: "public",
      reportedOn: yesterday(),
      summary: `The service set the season for ${day}.`,
      sources: [{ source: [source] }],
    },
  });
  granted(await recordClaim({ db, actor, now: new Date() }, claim));
}
/** A day that is over in every zone: the desk may be behind this machine. */
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

async function askToFollow(page: Page, email: string) {
  await page.goto(SEASON);
  await page.getByLabel("Your mail address").fill(email);
  await page.getByRole("button", { name: "Follow", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
}

test("a reader follows a season by one field, hears once when its date is set, and is out by one click", async ({ page, db, request }) => {
  const email = `${newId()}@reader.example`;
  await askToFollow(page, email);
  await expectAccessible(page, "check your mail");

  const asked = await letterTo(db, email, /^Shall we write to you/);
  await page.goto(linkIn(asked.text, "confirm"));
  await expectAccessible(page, "confirm");
  expect(await db.execute(sql`select state from followers where email = ${email}`)).toMatchObject([{ state: "pending" }]);
  await page.getByRole("button", { name: "Yes, write to me" }).click();
  await expect(page.getByRole("heading", { name: "We will write to you" })).toBeVisible();
  await expectAccessible(page, "confirmed");

  await page.getByRole("link", { name: "Your choices" }).click();
  await expectAccessible(page, "choices");
  await page.getByLabel("Reported too").check();
  await page.getByRole("button", { name: `Save choices for ${NAME}` }).click();
  await expect(page.getByRole("status")).toHaveText("Saved.");

  await setDate(db, "2098-04-01");
  const told = await letterTo(db, email, /due on 1 April 2098$/);
  for (const words of ["Due on 1 April 2098", "Official", "You get this because you follow", "Stop following it", "Stop all mail"])
    expect(told.text).toContain(words);
  expect(told.headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");

  await page.goto(linkIn(told.text, "unsubscribe"));
  await expectAccessible(page, "stop");
  const oneClick = /List-Unsubscribe: <([^>]+)>/.exec(told.headers)?.[1] ?? "";
  const answer = await request.post(oneClick, { form: { "List-Unsubscribe": "One-Click" }, headers: { origin: "https://mail.example" } });
  expect(answer.status()).toBe(200);
  await page.reload();
  await expect(page.getByRole("heading", { name: "We write to you no more" })).toBeVisible();
  const [mails] = await db.execute<{ count: number }>(sql`select count(*)::int as count from caught_mails where recipient = ${email}`);
  expect(mails?.count).toBe(2);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("what was typed wrong comes back with what to change, and nothing else is lost", async ({ page }) => {
    await page.goto(SEASON);
    await page.getByLabel("Your mail address").fill("reader@nodot");
    await page.getByText("What, how sure and how often").click();
    await page.getByLabel("Trailers").check();
    await page.getByLabel("Each Monday").check();
    await page.getByRole("button", { name: "Follow", exact: true }).click();
    await expect(page.getByText("This is not written like an address.")).toBeVisible();
    await expect(page.getByLabel("Your mail address").first()).toHaveValue("reader@nodot");
    await expect(page.getByLabel("Trailers")).toBeChecked();
    await expect(page.getByLabel("Each Monday")).toBeChecked();
    expect(page.url()).not.toContain("nodot");
  });

  test("a reader confirms, takes what we hold, and has it erased", async ({ page, db }) => {
    const email = `${newId()}@reader.example`;
    await askToFollow(page, email);
    await page.goto(linkIn((await letterTo(db, email, /^Shall we/)).text, "confirm"));
    await page.getByRole("button", { name: "Yes, write to me" }).click();
    await page.getByRole("link", { name: "Your choices" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download it" }).click()]);
    expect(download.suggestedFilename()).toBe("what-we-hold.json");
    await page.getByRole("button", { name: "Erase it and stop all mail" }).click();
    await expect(page.getByRole("heading", { name: "Your address is erased" })).toBeVisible();
    expect(await db.execute(sql`select from followers where email = ${email}`)).toHaveLength(0);
  });
});

test("opening links a hundred times confirms nobody and stops nobody, and the pages are kept nowhere", async ({ page, db, request }) => {
  const email = `${newId()}@reader.example`;
  await askToFollow(page, email);
  const link = linkIn((await letterTo(db, email, /^Shall we/)).text, "confirm");
  for (let n = 0; n < 100; n++) expect((await request.get(link)).status()).toBe(200);
  expect(await db.execute(sql`select state from followers where email = ${email}`)).toMatchObject([{ state: "pending" }]);
  const answer = await request.get(link);
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  expect(await answer.text()).toContain('content="noindex, nofollow"');
});
