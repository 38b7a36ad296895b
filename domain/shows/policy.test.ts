import { expect, test } from "vitest";
import { staffActor, theClock } from "../kernel/actor";
import type { Actor } from "../kernel/context";
import { mayAddRecord, mayChangeRecord, mayDeleteRecord } from "./policy";

const WHO: Record<string, Actor> = { w: staffActor("1", "writer"), e: staffActor("2", "editor"), a: staffActor("3", "admin"), k: theClock };

// From domain.md 6, by hand: w writer, e editor, a admin, k the clock.
test.each([
  ["add", mayAddRecord, "wea"],
  ["change", mayChangeRecord, "wea"],
  ["delete", mayDeleteRecord, "ea"],
])("records: %s", (_, may, allowed) => {
  expect(
    Object.keys(WHO)
      .filter((mark) => may(WHO[mark] as Actor).allowed)
      .join(""),
  ).toBe(allowed);
});
test("a writer who would delete is told whose it is", () => {
  expect(mayDeleteRecord(WHO.w as Actor)).toEqual({ allowed: false, rule: "only_editors_delete_records" });
});
