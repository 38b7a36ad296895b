import { expect, test } from "vitest";
import { nestedFields } from "./nested-fields";

const form = (...fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

test("rows become a list in the order of their numbers", () => {
  const sent = form(["title", "Harbour"], ["titles.2.text", "Port"], ["titles.10.text", "Quay"], ["titles.2.kind", "former"]);
  expect(nestedFields(sent)).toEqual({ title: "Harbour", titles: [{ text: "Port", kind: "former" }, { text: "Quay" }] });
});
test("a box ticked more than once keeps every value", () => {
  expect(nestedFields(form(["genres[]", "drama"], ["genres[]", "crime"]))).toEqual({ genres: ["drama", "crime"] });
});
test("the framework's own fields and names that reach a prototype are left out", () => {
  expect(nestedFields(form(["$ACTION_ID_1", ""], ["__proto__.admin", "yes"], ["a.constructor.b", "1"], ["title", "x"]))).toEqual({
    title: "x",
  });
});
