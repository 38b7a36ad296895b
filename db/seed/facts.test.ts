import { expect, test } from "vitest";
import { seasonSlug } from "./catalogue";
import { parseFacts, readFacts } from "./facts";

const kingdom = () => structuredClone(readFacts().find((facts) => facts.show.slug === "kingdom-2019"));

test("every file of facts has the shape", () => {
  expect(readFacts()).toHaveLength(12);
});

test("a broken file is named with the line at fault", () => {
  expect(() => parseFacts("kingdom.json", '{\n  "show": {\n    "slug" "kingdom"\n  }\n}')).toThrow("kingdom.json is not JSON, line 3");
  expect(() => parseFacts("kingdom.json", '{\n  "show": {\n')).toThrow("kingdom.json is not JSON, line 3");
});

test("a field outside its vocabulary is named by its path", () => {
  const facts = kingdom()!;
  Object.assign(facts.people[0]!.names[0]!, { order: "backwards" });
  expect(() => parseFacts("kingdom.json", JSON.stringify(facts))).toThrow("people.0.names.0.order");
});

test("a mononym has no family name, and a credit no season that the file does not describe", () => {
  const facts = kingdom()!;
  facts.people[0]!.names[0]!.order = "mononym";
  facts.credits[1]!.season = "season-9";
  expect(() => parseFacts("kingdom.json", JSON.stringify(facts))).toThrow(/people\.0\.names\.0\.family/);
  facts.people[0]!.names[0]!.order = "family_first";
  expect(() => parseFacts("kingdom.json", JSON.stringify(facts))).toThrow(/credits\.1\.season: not described/);
});

test("a season's address is its number, a special's is made from its label", () => {
  const special = { kind: "special", number: null } as const;
  expect(seasonSlug({ kind: "season", number: 4, key: "final-season", label: "The Final Season" })).toBe("season-4");
  expect(seasonSlug({ ...special, key: "ashin", label: "Ashin of the North" })).toBe("ashin-of-the-north");
  expect(seasonSlug({ ...special, key: "part-one", label: "第一部" })).toBe("part-one");
});
