import { expectAccessible, test } from "./fixtures";
import { keyboard } from "./hands";
import { mainJob } from "./main-job";

test("the same is done with the keyboard alone", async ({ browser, contextOptions, site }) => {
  test.setTimeout(300_000);
  await mainJob({ browser, options: { ...contextOptions, baseURL: site }, handsOf: keyboard, judge: expectAccessible });
});
