import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { makeStory } from "./story";

/** Kilobytes as they travel, gzipped. */
const BUDGETS = { pageOfReaders: 20, styleOfReaders: 18, scriptOfReaders: 15, allOfReaders: 120, deskShell: 260, editor: 420 };

type Weighed = { page: number; scripts: number; framework: number; styles: number; faces: number };

const kindOf = (type: string, url: string): keyof Weighed | null => {
  if (type === "script") return url.includes("/_next/") ? "framework" : "scripts";
  return ({ document: "page", stylesheet: "styles", font: "faces" } as const)[type] ?? null;
};

/** What a page loads until it is still, in kB: itself, scripts, those of them that are the framework's, style sheets and faces. */
async function weigh(page: Page, path: string): Promise<Weighed> {
  const waiting: Promise<[kind: keyof Weighed, kB: number]>[] = [];
  page.on("response", (response) => {
    const kind = kindOf(response.request().resourceType(), response.url());
    if (response.status() === 200 && kind) waiting.push(response.body().then((body) => [kind, gzipSync(body).length / 1_000]));
  });
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  const total: Weighed = { page: 0, scripts: 0, framework: 0, styles: 0, faces: 0 };
  for (const [kind, kB] of await Promise.all(waiting)) total[kind] += kB;
  test.info().annotations.push({ type: "weighed", description: `${path} ${JSON.stringify(total)}` });
  return total;
}

for (const path of ["/", "/news/all-of-us-are-dead-season-2", "/shows/all-of-us-are-dead", "/tracker", "/people/park-ji-hu"]) {
  test(`readers of ${path} load none of the framework's scripts, and little of anything`, async ({ page }) => {
    const { page: html, scripts, framework, styles, faces } = await weigh(page, path);
    expect(framework).toBe(0);
    expect(html).toBeLessThanOrEqual(BUDGETS.pageOfReaders);
    expect(faces).toBeGreaterThan(30);
    expect(html + scripts + styles + faces).toBeLessThanOrEqual(BUDGETS.allOfReaders);
    expect(scripts).toBeLessThanOrEqual(BUDGETS.scriptOfReaders);
    expect(styles).toBeGreaterThan(0);
    expect(styles).toBeLessThanOrEqual(BUDGETS.styleOfReaders);
  });
}

test("the desk's shell stays within its budget", async ({ page, signInAs }) => {
  await signInAs("ana");
  const { framework } = await weigh(page, "/desk");
  expect(framework).toBeGreaterThan(0);
  expect(framework).toBeLessThanOrEqual(BUDGETS.deskShell);
});

test("the editor's first load stays within its budget", async ({ page, db, signInAs }) => {
  await signInAs("kim");
  const { editionId } = await makeStory(db);
  const { framework } = await weigh(page, `/desk/editions/${editionId}`);
  expect(framework).toBeGreaterThan(100);
  expect(framework).toBeLessThanOrEqual(BUDGETS.editor);
});
