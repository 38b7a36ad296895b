import { expect, test } from "vitest";
import { textOf } from "@/domain/articles/document";
import { documentOf, foreign, h2, li, link, list, p, person, table } from "./prose";

const idOf = () => "0198f3a0-0000-7000-8000-000000000001";
const idsOf = (parts: Parameters<typeof documentOf>[0]) => documentOf(parts, idOf).content.map((block) => block.attrs.id);

test("a line that ends in the file is a space in the story, and a mention prints its label", () => {
  const body = [
    p`By ${person("lomon", "Lomon")}, in Korean
      ${foreign("ko", "지금")}. `,
    list(li`One`, li`Two`),
  ];
  expect(textOf(documentOf(body, idOf))).toBe("By Lomon, in Korean 지금.\nOne\nTwo");
});

test("a block keeps its id while the words after its first ones change, and no id comes twice", () => {
  const before = idsOf([h2("What is known"), p`Netflix ordered more in April, it said.`]);
  const after = idsOf([
    h2("What is known"),
    p`New on top.`,
    p`Netflix ordered more in April 2018.`,
    p`Netflix ordered more in April 2019.`,
  ]);
  expect(after).toEqual([before[0], "new-on-top", before[1], `${before[1]}-2`]);
});

test("a table has its caption, its header row and its cells in order", () => {
  const body = [table("Parts", [p`Part`, p`Out`], [p`One`, p`2020`])];
  expect(textOf(documentOf(body, idOf))).toBe("Parts\nPart\nOut\nOne\n2020");
});

test("what the schema of stories refuses is refused here", () => {
  expect(() => documentOf([p`See ${link("javascript:alert(1)", "this")}.`], idOf)).toThrow("bad_attribute");
});
