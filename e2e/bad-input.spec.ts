import http from "node:http";
import { eq } from "drizzle-orm";
import type { Db } from "../db/connect";
import { revisions } from "../db/schema/articles";
import { newId } from "../domain/kernel/id";
import { emailOf, findColleague } from "./desk";
import { expect, expectAccessible, test } from "./fixtures";
import { COOKIE, makeSession } from "./session";
import { documentOf, editionAt, makeStory, type Story } from "./story";
import { body, openDraft } from "./writing";

/** Between a request's head and its body. Two saves a second are let through, so this keeps within that too. */
const LOOK_MS = 550;

test("a wrong password and an unknown address get the same words, and the address typed stays", async ({ page }) => {
  await page.goto("/sign-in");
  const answers: string[] = [];
  for (const email of [emailOf("jo"), "nobody@season-desk.example"]) {
    await page.getByLabel("Mail address").fill(email);
    await page.getByLabel("Password").fill("certainly not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeEnabled();
    answers.push((await page.getByRole("form", { name: "Sign in" }).textContent())?.trim() ?? "");
    await expect(page.getByLabel("Mail address")).toHaveValue(email);
  }
  expect(answers[0]).toBe(answers[1]);
  await expectAccessible(page, "a refused sign-in");
});

test("someone else's draft can be read and not written", async ({ page, db, signInAs }) => {
  const story = await makeStory(db, { by: "tove", copy: { paragraphs: ["Tove's own words."] } });
  await signInAs("jo");
  await page.goto(`/desk/editions/${story.editionId}`);
  await expect(page.getByRole("main")).toContainText("Tove's own words.");
  await expect(body(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Send/ })).toHaveCount(0);
  await expectAccessible(page, "someone else's draft");
});

test("a page for admins alone is none for anyone else", async ({ page, signInAs }) => {
  await signInAs("kim");
  const response = await page.goto("/desk/staff");
  expect(response?.status()).toBeLessThan(500);
  await expect(page.getByRole("heading", { name: "Staff", level: 1 })).toHaveCount(0);
  await expectAccessible(page, "a page that is not theirs");
});

test("an address that is no story, in the desk's own words", async ({ page, signInAs }) => {
  await signInAs("kim");
  for (const id of [newId(), "not-an-id", "%00"]) {
    const response = await page.goto(`/desk/editions/${id}`);
    expect(response?.status(), id).toBeGreaterThanOrEqual(400);
    expect(response?.status(), id).toBeLessThan(500);
  }
});

test("a document that is none is refused, never a breakdown, and the story stays as it was", async ({ db, site }) => {
  const { cookie } = await makeSession(db, "kim");
  const story = await makeStory(db);
  const before = await textOf(db, story);
  const { authorId } = await findColleague(db, "kim");
  const answers: string[] = [];
  for (const [what, sent] of await badDrafts(db, story, authorId)) {
    const { status, text } = await put(`${site}/api/editions/${story.editionId}/draft`, cookie, sent);
    if (status < 400 || status >= 500 || status === 429) answers.push(`${what}: ${status}`);
    expect(text).not.toContain("alert(1)");
  }
  expect(answers).toEqual([]);
  expect(await textOf(db, story)).toBe(before);
});

/** The body follows once the server has seen its length: one that is too long is answered before it is sent. */
function put(url: string, cookie: string, body: string): Promise<{ status: number; text: string }> {
  const headers = { origin: new URL(url).origin, "content-type": "application/json", cookie: `${COOKIE}=${cookie}` };
  return new Promise((resolve, reject) => {
    let status = 0;
    const request = http.request(url, { method: "PUT", headers: { ...headers, "content-length": Buffer.byteLength(body) } }, (response) => {
      let text = "";
      status = response.statusCode ?? 0;
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("close", () => resolve({ status, text }));
    });
    request.on("error", (error) => status || reject(error));
    request.flushHeaders();
    setTimeout(() => status || request.end(body), LOOK_MS);
  });
}

async function badDrafts(db: Db, story: Story, authorId: string): Promise<[what: string, sent: string][]> {
  const whole = async (doc: unknown, more: object = {}) => {
    const { baseVersion } = await editionAt(db, story.editionId);
    const copy = { headline: "Bad", standfirst: "", shortHeadline: null, seoTitle: null, seoDescription: null };
    return JSON.stringify({ baseVersion, saveId: newId(), ...copy, body: doc, bylines: [authorId], about: [], ...more });
  };
  const paragraph = (...content: unknown[]) => ({ type: "doc", content: [{ type: "paragraph", attrs: { id: newId() }, content }] });
  const link = (href: string) => paragraph({ type: "text", text: "Here", marks: [{ type: "link", attrs: { href } }] });
  const good = await whole(documentOf("Good"));
  const deep = `${'{"type":"blockquote","content":['.repeat(5_000)}${"]}".repeat(5_000)}`;
  return [
    ["no JSON", "{"],
    ["no object", "[]"],
    ["nothing", ""],
    ["five thousand deep", good.replace(/"body":\{.*?\}\]\}\]\}/, `"body":${deep}`)],
    ["five megabytes", await whole(documentOf("a".repeat(5_000_000)))],
    ["an unknown node", await whole({ type: "doc", content: [{ type: "iframe", attrs: { src: "https://evil.example" } }] })],
    ["a script in a link", await whole(link("javascript:alert(1)"))],
    ["a link to another host without its scheme", await whole(link("//evil.example"))],
    ["a prototype", good.replace('"body":', '"__proto__":{"isAdmin":true},"body":')],
    ["a prototype in the text", good.replace('"type":"doc"', '"__proto__":{"a":1},"type":"doc"')],
    ["an attribute of its own", await whole({ type: "doc", content: [{ type: "paragraph", attrs: { id: "a", onclick: "alert(1)" } }] })],
    ["a key of its own", await whole(documentOf("Good"), { status: "published" })],
    ["a byline nobody has", await whole(documentOf("Good"), { bylines: [newId()] })],
    ["a show nobody has", await whole(documentOf("Good"), { about: [{ kind: "show", id: newId() }] })],
    ["a headline of 30,000 characters", await whole(documentOf("Good"), { headline: "a".repeat(30_000) })],
    ["a version that is none", await whole(documentOf("Good"), { baseVersion: "latest" })],
  ];
}

test("a headline of 10,000 characters is kept in the draft and named before it can be published", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const story = await makeStory(db);
  await openDraft(page, story.editionId);
  const headline = page.getByRole("textbox", { name: "Headline", exact: true });
  await headline.fill("a".repeat(10_000));
  await expect(headline).toHaveAttribute("aria-invalid", "true");
  await expect.poll(async () => (await headOf(db, story)).headline.length).toBe(10_000);
  await headline.fill("");
  await expect.poll(async () => (await headOf(db, story)).headline).toBe("");
  await page.getByRole("button", { name: /^Send/ }).filter({ visible: true }).click();
  await expect(page.getByRole("dialog")).toContainText("Before it can be sent");
  await expectAccessible(page, "what is missing");
  await page.getByRole("dialog").getByRole("link", { name: /^Go/ }).first().click();
  await expect(headline).toBeFocused();
});

test("an address that is taken, one kept for ourselves and one that is none are each named at the field", async ({
  page,
  db,
  signInAs,
}) => {
  await signInAs("kim");
  const [story, other] = [await makeStory(db), await makeStory(db)];
  await openDraft(page, story.editionId);
  const address = page.getByRole("textbox", { name: "Address" });
  for (const [wrong, words] of [
    [other.slug, "belongs to another page"],
    ["admin", "the site needs this word"],
    ["Not An Address!", "single hyphens"],
  ] as const) {
    await address.fill(wrong);
    await page.getByRole("button", { name: "Change address" }).click();
    await expect(page.locator("form.address")).toContainText(words);
    await expect(address).toHaveValue(wrong);
  }
  await expectAccessible(page, "a refused address");
});

const headOf = async (db: Db, { editionId }: Story) => {
  const all = await db.select().from(revisions).where(eq(revisions.editionId, editionId));
  const [head] = all.filter((one) => one.baseRevisionId === null).sort((a, b) => b.number - a.number);
  if (!head) throw new Error("an edition without a revision");
  return head;
};
const textOf = async (db: Db, story: Story) => (await headOf(db, story)).bodyText;
