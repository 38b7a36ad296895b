import { expect, test } from "vitest";
import { announcePages, indexFrom } from "./index-now";
import { openEar } from "./testing/heard";

const KEY = "0123456789abcdef0123456789abcdef";

/** An index that answers with each status in turn, and what it was told. */
async function anIndex(...statuses: number[]) {
  const { heard, close, rules, url } = await openEar(...statuses);
  return { heard, close, tell: () => announcePages(["/news/harbour"], { url, key: KEY, site: "https://desk.example" }, rules) };
}

test("the index is told the page's absolute address, the key, and where the key stands", async () => {
  const { heard, tell } = await anIndex(202);
  await tell();
  expect(heard.map(({ told }) => told)).toEqual([
    {
      host: "desk.example",
      key: KEY,
      keyLocation: "https://desk.example/indexnow-key.txt",
      urlList: ["https://desk.example/news/harbour"],
    },
  ]);
});
test("too busy and broken are for another try; a key that is not accepted is not", async () => {
  const { heard, tell } = await anIndex(429, 503, 403, 200);
  await expect(tell()).rejects.toThrow("429");
  await expect(tell()).rejects.toThrow("503");
  await tell();
  await tell();
  expect(heard).toHaveLength(4);
});
test("an index that is away is for another try", async () => {
  const { tell, close } = await anIndex();
  close();
  await expect(tell()).rejects.toThrow();
});
test("without a key nobody is told, and a key that is none stops the start", () => {
  expect(indexFrom({})).toBeNull();
  expect(indexFrom({ INDEXNOW_KEY: KEY, SITE_URL: "https://desk.example" })).toEqual({
    url: "https://api.indexnow.org/indexnow",
    key: KEY,
    site: "https://desk.example",
  });
  expect(() => indexFrom({ INDEXNOW_KEY: "short" })).toThrow("INDEXNOW_KEY");
});
