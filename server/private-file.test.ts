import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseGiven } from "@/app/_server/env";
import { readOrMakePrivate, readPrivate, writePrivate } from "./private-file";
import { ensureSecrets, findSecrets } from "./secrets";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-private-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

test("what is made once stays, and only its owner may read it", () => {
  const file = path.join(folder, "made.json");
  expect(readPrivate(file)).toBeNull();
  expect(readOrMakePrivate(file, () => ({ word: "first" }))).toEqual({ word: "first" });
  expect(readOrMakePrivate(file, () => ({ word: "second" }))).toEqual({ word: "first" });
  writePrivate(file, { word: "third" });
  expect(readPrivate(file)).toEqual({ word: "third" });
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(folder)).toEqual(["made.json"]);
});

test("a damaged file is named, not replaced", () => {
  const file = path.join(folder, "made.json");
  fs.writeFileSync(file, "{");
  expect(() => readOrMakePrivate(file, () => ({}))).toThrow(/made\.json is damaged/);
  expect(fs.readFileSync(file, "utf8")).toBe("{");
});

test("secrets are made on the first start and the same on the next; those given win", () => {
  const given = parseGiven({ DATA_DIR: folder });
  expect(findSecrets(given)).toBeNull();
  const made = ensureSecrets(given);
  expect(ensureSecrets(given)).toEqual(made);
  expect(Buffer.from(made.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, "base64")).toHaveLength(32);
  const AUTH_SECRET = "g".repeat(40);
  expect(ensureSecrets(parseGiven({ DATA_DIR: folder, AUTH_SECRET }))).toEqual({ ...made, AUTH_SECRET });
});
