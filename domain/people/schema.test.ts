import { expect, test } from "vitest";
import { createPersonSchema } from "./schema";

const name = { text: "Mara Quay", order: "given_first", kind: "display", language: "en", script: "Latn" };
const faultsOf = (names: object[]) => createPersonSchema.safeParse({ names }).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("one name without a family name is a name", () => {
  expect(faultsOf([{ ...name, text: "Lomon", order: "mononym" }])).toEqual([]);
  expect(faultsOf([{ ...name, text: "Lomon", order: "mononym", family: " " }])).toEqual([]);
});
test("a mononym with a family name is refused at the family name", () => {
  expect(faultsOf([{ ...name, order: "mononym", family: "Park" }])).toEqual(["names.0.family"]);
});
test("nobody is without a name, and the first is the one displayed", () => {
  expect(faultsOf([])).toEqual(["names"]);
  expect(faultsOf([{ ...name, text: " " }])).toEqual(["names.0.text"]);
  expect(faultsOf([{ ...name, kind: "native" }])).toEqual(["names.0.kind"]);
});
test("each language displays one name", () => {
  expect(faultsOf([name, { ...name, text: "M. Quay" }])).toEqual(["names.1.kind"]);
  expect(faultsOf([name, { ...name, text: "마라", language: "ko", script: "Hang" }])).toEqual([]);
});
test("a name of 10,000 characters is refused where it stands", () => {
  expect(faultsOf([name, { ...name, kind: "stage", text: "x".repeat(10_000) }])).toEqual(["names.1.text"]);
});
