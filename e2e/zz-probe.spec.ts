import { test } from "./fixtures";

test("probe", async ({ page, signInAs }) => {
  await signInAs("kim");
  for (const path of (process.env.PROBE ?? "/desk").split(",")) {
    await page.goto(path);
    console.log(`=== ${path} ${page.url()}\n${await page.locator("body").ariaSnapshot()}`);
    await page.screenshot({ path: `/tmp/probe/${path.replaceAll("/", "_")}.png`, fullPage: true });
  }
});
