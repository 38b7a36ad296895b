import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { makeStory } from "./story";

/** Kilobytes as they travel, gzipped. */
const BUDGETS = { styleOfReaders: 18, scriptOfReaders: 15, deskShell: 260, editor: 470 };

type Weighed = { scripts: number; framework: number; styles: number };

/** What a page loads until it is still: scripts, those of them that are the framework's, and style sheets, in kB. */
async function weigh(page: Page, path: string): Promise<Weighed> {
  const waiting: Promise<[kind: keyof Weighed | null, kB: number]>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (response.status() !== 200 || (kind !== "script" && kind !== "stylesheet")) return;
    const isFramework = kind === "script" && response.url().includes("/_next/");
    waiting.push(
      response
        .body()
        .then((body) => [kind === "stylesheet" ? "styles" : isFramework ? "framework" : "scripts", gzipSync(body).length / 1_000]),
    );
  });
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  const total: Weighed = { scripts: 0, framework: 0, styles: 0 };
  for (const [kind, kB] of await Promise.all(waiting)) if (kind) total[kind] += kB;
  test.info().annotations.push({ type: "weighed", description: `${path} ${JSON.stringify(total)}` });
  return total;
}

for (const path of ["/", "/news/all-of-us-are-dead-season-2", "/shows/all-of-us-are-dead", "/tracker", "/people/park-ji-hu"]) {
  test(`readers of ${path} load none of the framework's scripts, few of ours and a small style sheet`, async ({ page }) => {
    const { scripts, framework, styles } = await weigh(page, path);
    expect(framework).toBe(0);
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
