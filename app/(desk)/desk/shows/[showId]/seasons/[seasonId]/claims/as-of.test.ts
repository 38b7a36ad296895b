import { expect, test } from "vitest";
import { readAsOf } from "./as-of";

const TODAY = "2026-11-22";

test("an address without a day asks for today", () => {
  expect(readAsOf({}, TODAY)).toEqual({ is: "today" });
  expect(readAsOf({ on: " " }, TODAY)).toEqual({ is: "today" });
});

test("a day that has come is asked as it was known, unless what we now know of it is asked for", () => {
  expect(readAsOf({ on: "2025-04-18" }, TODAY)).toEqual({ is: "day", day: "2025-04-18", as: "known" });
  expect(readAsOf({ on: "2025-04-18", as: "now" }, TODAY)).toMatchObject({ as: "now" });
  expect(readAsOf({ on: TODAY, as: "then" }, TODAY)).toMatchObject({ is: "day", as: "known" });
});

test("a day that is none, and one that has not come, are refused with what to do", () => {
  expect(readAsOf({ on: "2025-02-30" }, TODAY)).toMatchObject({ is: "refused", why: expect.stringContaining("no 30 February 2025") });
  expect(readAsOf({ on: "2025-13-01" }, TODAY)).toMatchObject({ is: "refused", why: expect.stringContaining("month 13") });
  expect(readAsOf({ on: "last year" }, TODAY)).toMatchObject({ is: "refused", why: expect.stringContaining("2025-04-18") });
  expect(readAsOf({ on: "2026-11-23" }, TODAY)).toMatchObject({ is: "refused", why: expect.stringContaining("not come yet") });
});
