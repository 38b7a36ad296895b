import { expect, test } from "vitest";
import { readFilter, stalePath } from "./filter";

test("what an address asks for that the inbox does not know counts as not said", () => {
  expect(readFilter({ of: "somebody", severity: "grave", page: "-2" })).toEqual({
    whose: "everyone",
    severity: undefined,
    flag: undefined,
    after: undefined,
    page: 1,
  });
});

test("an address keeps what narrows it, and a change of that begins at the first page", () => {
  const filter = readFilter({ of: "me", severity: "contested", page: "3", flag: "x" });
  expect(stalePath(filter, { page: 3 })).toBe("/desk/stale?of=me&severity=contested&page=3");
  expect(stalePath(filter, { severity: undefined })).toBe("/desk/stale?of=me");
  expect(stalePath(filter, { flag: "a", after: "b", page: 3 })).toBe("/desk/stale?of=me&severity=contested&page=3&flag=a&after=b");
  expect(stalePath({ ...filter, whose: "everyone", severity: undefined })).toBe("/desk/stale");
});
