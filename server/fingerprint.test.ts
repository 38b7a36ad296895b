import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint";
import { nodeFault } from "./node-version";

let root: string;
const write = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
};
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-print-"));
  write("app/page.tsx", "one");
  write("package-lock.json", "{}");
});
afterEach(() => fs.rmSync(root, { recursive: true }));

test("nothing changed, nothing is built: a touched date or a test is no change", () => {
  const before = fingerprint(root, {});
  fs.utimesSync(path.join(root, "app/page.tsx"), new Date(0), new Date(0));
  write("app/page.test.tsx", "a test");
  write("db/testing/builders.ts", "for tests");
  write("server/main.ts", "not in the build");
  expect(fingerprint(root, {})).toBe(before);
});

test("a changed, new, renamed or deleted source is a change, and so is what the build takes from the environment", () => {
  const prints = new Set([fingerprint(root, {})]);
  write("app/page.tsx", "two");
  prints.add(fingerprint(root, {}));
  write("app/news/page.tsx", "");
  prints.add(fingerprint(root, {}));
  fs.renameSync(path.join(root, "app/news"), path.join(root, "app/shows"));
  prints.add(fingerprint(root, {}));
  fs.rmSync(path.join(root, "package-lock.json"));
  prints.add(fingerprint(root, {}));
  prints.add(fingerprint(root, { DEPLOYMENT_ID: "b" }));
  expect(prints.size).toBe(6);
});

test("a Node too old is told so in one line", () => {
  for (const fine of ["v20.19.0", "v20.20.2", "v22.0.0", "v24.1.0"]) expect(nodeFault(fine)).toBeNull();
  for (const old of ["v18.20.0", "v20.18.9"]) expect(nodeFault(old)).toMatch(/^Showdesk needs Node 20\.19 or newer, and this is v/);
});
