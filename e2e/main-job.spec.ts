import { expect, faultsOf, test } from "./fixtures";
import { pointer } from "./hands";
import { mainJob } from "./main-job";

test("a story is written, sent back, mended, approved and published with a pointer, and read by anyone", async ({
  browser,
  contextOptions,
  isMobile,
  site,
}) => {
  test.setTimeout(300_000);
  await mainJob({
    ...{ browser, options: { ...contextOptions, baseURL: site }, handsOf: pointer },
    // On a wide screen the journey by keyboard looks at each of them.
    judge: async (page, what) => void (isMobile && expect(await faultsOf(page), what).toEqual([])),
  });
});
