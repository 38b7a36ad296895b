import { test } from "./fixtures";
import { pointer } from "./hands";
import { mainJob } from "./main-job";

test("a story is written, sent back, mended, approved and published with a pointer, and read by anyone", async ({
  browser,
  contextOptions,
  site,
}) => {
  test.setTimeout(300_000);
  await mainJob({ browser, options: { ...contextOptions, baseURL: site }, handsOf: pointer });
});
