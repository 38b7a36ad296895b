import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { Rules } from "@/app/_server/guarded-fetch";
import { announcePages, indexFrom } from "./index-now";

const KEY = "0123456789abcdef0123456789abcdef";
let server: http.Server | undefined;
afterEach(() => server?.close());

/** An index on this machine that answers with each status in turn, and what it was told. */
async function anIndex(...statuses: number[]) {
  const told: unknown[] = [];
  server = http.createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      told.push(JSON.parse(body));
      response.writeHead(statuses[told.length - 1] ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const port = String((server.address() as AddressInfo).port);
  const rules: Rules = { scheme: "http:", port, isAllowed: () => true, resolve: async () => [{ address: "127.0.0.1", family: 4 }] };
  const index = { url: `http://index.example:${port}/indexnow`, key: KEY, site: "https://desk.example" };
  return { told, tell: () => announcePages(["/news/harbour"], index, rules) };
}

test("the index is told the page's absolute address, the key, and where the key stands", async () => {
  const { told, tell } = await anIndex(202);
  await tell();
  expect(told).toEqual([
    {
      host: "desk.example",
      key: KEY,
      keyLocation: "https://desk.example/indexnow-key.txt",
      urlList: ["https://desk.example/news/harbour"],
    },
  ]);
});
test("too busy and broken are for another try; a key that is not accepted is not", async () => {
  const { told, tell } = await anIndex(429, 503, 403, 200);
  await expect(tell()).rejects.toThrow("429");
  await expect(tell()).rejects.toThrow("503");
  await tell();
  await tell();
  expect(told).toHaveLength(4);
});
test("an index that is away is for another try", async () => {
  const { tell } = await anIndex();
  server?.close();
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
