import { expect, test } from "vitest";
import { isNarrowed, listPath, readFilter } from "./filter";

const SHOW = "0198c0de-0000-7000-8000-000000000001";

test("an address keeps what it narrows to, and a change of it begins at the first page", () => {
  const filter = readFilter({ q: " zombie ", state: "in_review", mine: "1", show: SHOW, sort: "views", page: "3" });
  expect(filter).toEqual({ text: "zombie", state: "in_review", isMine: true, showId: SHOW, isByReaders: true, page: 3 });
  expect(listPath(filter, { state: undefined })).toBe(`/desk/articles?q=zombie&mine=1&show=${SHOW}&sort=views`);
  expect(listPath(filter, { page: 4 })).toContain("page=4");
});

test("what makes no sense in an address narrows nothing", () => {
  const filter = readFilter({ state: "published", show: "' or 1=1", page: "-2", mine: "yes", q: ["", "b"] });
  expect(isNarrowed(filter)).toBe(false);
  expect(filter.page).toBe(1);
  expect(listPath(filter)).toBe("/desk/articles");
});
