import { expect, test } from "vitest";
import { namingAt } from "./naming";

const PEOPLE = ["Ana Quill", "Kim Osei", "Jo Galley"].map((name, at) => ({ id: String(at), name }));
const offered = (before: string) => namingAt(before, PEOPLE)?.found.map(({ name }) => name);

test("@ offers everybody, and what follows it narrows them down by any part of the name", () => {
  expect(offered("@")).toEqual(["Ana Quill", "Kim Osei", "Jo Galley"]);
  expect(offered("Ask @ki")).toEqual(["Kim Osei"]);
  expect(offered("Ask @os")).toEqual(["Kim Osei"]);
  expect(namingAt("Ask @ki", PEOPLE)?.from).toBe(4);
});
test("a name that is written out, an address, and a word nobody is called ask for nothing", () => {
  expect(offered("Ask @Kim Osei")).toBeUndefined();
  expect(offered("kim@os")).toBeUndefined();
  expect(offered("Ask @zz")).toBeUndefined();
  expect(offered("Ask @ ki")).toBeUndefined();
});
