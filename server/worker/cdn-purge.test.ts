import { expect, test } from "vitest";
import { cdnFrom, purgeCopies } from "./cdn-purge";
import { openEar } from "./testing/heard";

const site = "https://desk.example";

test("the CDN is told absolute addresses, thirty at a time, and what opens it", async () => {
  const { heard, rules, url } = await openEar();
  const paths = Array.from({ length: 31 }, (_, n) => `/news/story-${n}`);
  await purgeCopies(paths, { url, token: "secret", site }, rules);
  expect(heard.map(({ told }) => (told as { files: string[] }).files.length)).toEqual([30, 1]);
  expect(heard[1]).toEqual({ told: { files: ["https://desk.example/news/story-30"] }, authorization: "Bearer secret" });
});
test("a CDN that did not do it is asked again", async () => {
  const { rules, url } = await openEar(500, 403, 200);
  const purge = () => purgeCopies(["/news/harbour"], { url, token: undefined, site }, rules);
  await expect(purge()).rejects.toThrow("500");
  await expect(purge()).rejects.toThrow("403");
  await purge();
});
test("without an address nobody is told, and one that is not https stops the start", () => {
  expect(cdnFrom({})).toBeNull();
  expect(() => cdnFrom({ CDN_PURGE_URL: "http://cdn.example/purge" })).toThrow("CDN_PURGE_URL");
});
