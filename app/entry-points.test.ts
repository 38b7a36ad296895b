import { expect, test } from "vitest";
import { differencesOfBuild, entryPointsOfSource } from "../cli/check/entry-points";
import { TABLE } from "../e2e/permissions/table";

const inventory = entryPointsOfSource(process.cwd());
const rows = new Set(TABLE.map(({ entry }) => entry));

/** Ways in without a row, and rows without a way in. */
const missing = (entries: readonly string[]) => [
  ...entries.filter((entry) => !rows.has(entry)).map((entry) => `no row: ${entry}`),
  ...[...rows].filter((row) => !entries.includes(row)).map((row) => `no such door: ${row}`),
];

test("every action and every route has its row in the table of permissions", () => {
  expect(inventory.length).toBeGreaterThan(20);
  expect(missing(inventory)).toEqual([]);
});
test("a new way in, and one that is gone, are noticed", () => {
  expect(missing([...inventory, "POST /api/new"])).toEqual(["no row: POST /api/new"]);
  expect(missing(inventory.slice(1))).toEqual([`no such door: ${inventory[0]}`]);
});
test("a way in that only the build knows of, and one it leaves out, are noticed", () => {
  const source = ["GET /api/a", "PUT /api/a", "app/x/actions.ts#saveAction"];
  expect(differencesOfBuild(source, { routes: ["/api/a"], actions: ["app/x/actions.ts#saveAction"] })).toEqual([]);
  expect(differencesOfBuild(source, { routes: ["/api/a", "/api/b"], actions: [] })).toEqual([
    "route in the build alone: /api/b",
    "action the build leaves out: app/x/actions.ts#saveAction",
  ]);
});
