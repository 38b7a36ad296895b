import { expect, test } from "vitest";
import { newId } from "../kernel/id";
import { createOrganisationSchema, createSeasonSchema, createShowSchema, createSourceWorkSchema, linkSourceWorkSchema } from "./schema";
import { TITLE_MAX } from "./vocabulary";

const show = { title: "Harbour", format: "series", originalLanguage: "en", countries: "gb, ie" };
const season = { showId: newId(), kind: "season", position: "1", number: "1", label: "" };
type Shape = { safeParse: (value: unknown) => { success: boolean; error?: { issues: { path: PropertyKey[] }[] } | undefined } };
const faultsOf = (shape: Shape, value: unknown) => shape.safeParse(value).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("an empty title, one of blanks and one of 10,000 characters are refused at the title", () => {
  for (const title of ["", "   ", "\u0000", "x".repeat(10_000)]) expect(faultsOf(createShowSchema, { ...show, title })).toEqual(["title"]);
  expect(faultsOf(createShowSchema, { ...show, title: "x".repeat(TITLE_MAX) })).toEqual([]);
});
test("a title keeps its script, and loses only blanks at its ends and doubled ones", () => {
  expect(createShowSchema.parse({ ...show, title: "  지금  우리 학교는 " }).title).toBe("지금 우리 학교는");
});
test("countries come as words of one field or as a list, in capitals, each once", () => {
  expect(createShowSchema.parse(show).countries).toEqual(["GB", "IE"]);
  expect(faultsOf(createShowSchema, { ...show, countries: "" })).toEqual(["countries"]);
  expect(faultsOf(createShowSchema, { ...show, countries: "GB GB" })).toEqual(["countries"]);
  expect(faultsOf(createShowSchema, { ...show, countries: "Korea" })).toEqual(["countries.0"]);
});
test("a row of titles without a text is refused at that row", () => {
  const titles = [{ text: "", kind: "original", language: "ko", script: "" }];
  expect(faultsOf(createShowSchema, { ...show, titles })).toEqual(["titles.0.text"]);
});
test("a form that sends more than was asked for is refused", () => {
  expect(createShowSchema.safeParse({ ...show, slug: "mine" }).success).toBe(false);
});
test("a season needs its number, a special its name", () => {
  expect(faultsOf(createSeasonSchema, { ...season, number: "" })).toEqual(["number"]);
  expect(faultsOf(createSeasonSchema, { ...season, kind: "special", number: "" })).toEqual(["label"]);
});
test.each(["", "0", "-1", "2.555", "x", "10000"])("a season cannot stand at %j", (position) => {
  expect(faultsOf(createSeasonSchema, { ...season, position })).toEqual(["position"]);
});
test.each(["0.5", "2.5", 2.25, "9999"])("a season may stand at %j", (position) => {
  expect(faultsOf(createSeasonSchema, { ...season, position })).toEqual([]);
});
test.each(["1.5", "0", "1000", "two"])("a season has no number %j", (number) => {
  expect(faultsOf(createSeasonSchema, { ...season, number })).toEqual(["number"]);
});
test("a territory is everywhere, a country, or all but some", () => {
  const at = (territory: string) => ({ ...season, services: [{ organisationId: newId(), role: "network", territory }] });
  for (const territory of ["WW", "us", "WW-GB-IE"]) expect(faultsOf(createSeasonSchema, at(territory))).toEqual([]);
  for (const territory of ["", "Europe", "WW-"]) expect(faultsOf(createSeasonSchema, at(territory))).toEqual(["services.0.territory"]);
});
test.each(["2009", "2009-05", "2009-05-29", "2009~", "2009?"])("a work may have come out in %s", (firstPublished) => {
  expect(faultsOf(createSourceWorkSchema, { kind: "novel", title: "Ebb", firstPublished })).toEqual([]);
});
test.each(["2009-13", "2009-02-30", "09", "spring 2009"])("no work came out in %s", (firstPublished) => {
  expect(faultsOf(createSourceWorkSchema, { kind: "novel", title: "Ebb", firstPublished })).toEqual(["firstPublished"]);
});
test("whether a show shares its source's title is yes, no or not looked at", () => {
  const link = { showId: newId(), sourceWorkId: newId(), relation: "based_on" };
  expect(["yes", "no", "", null].map((sharesTitle) => linkSourceWorkSchema.parse({ ...link, sharesTitle }).sharesTitle)).toEqual([
    true,
    false,
    null,
    null,
  ]);
});
test("hosts are names of machines, one a line", () => {
  const outlet = { name: "Outlet", roles: ["outlet"] };
  expect(createOrganisationSchema.parse({ ...outlet, hosts: " Outlet.example \n\nnews.outlet.example" }).hosts).toEqual([
    "outlet.example",
    "news.outlet.example",
  ]);
  expect(faultsOf(createOrganisationSchema, { ...outlet, hosts: "https://outlet.example/" })).toEqual(["hosts.0"]);
  expect(faultsOf(createOrganisationSchema, { name: "Outlet", roles: [] })).toEqual(["roles"]);
});
