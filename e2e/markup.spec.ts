import { expect, test } from "./fixtures";
import { everyLetter } from "./letters";
import { hasJava, type Markup, nuFaults, rulesBroken, rulesBrokenByLetters } from "./markup/judges";
import { everyPage, fewOfEachKind } from "./markup/pages";
import { engineFaults, structuredIn, vocabularyFaults } from "./markup/structured";

test.describe.configure({ mode: "serial", timeout: 240_000 });

/** Walked once: what follows looks at the same pages. */
let pages: Promise<Markup[]> | undefined;
const all = (...given: Parameters<typeof everyPage>) => {
  pages ??= everyPage(...given);
  return pages;
};

test("every page, every refusal and every letter keeps our rules of markup", async ({ db, site, world }) => {
  expect((await all(db, site, world)).length).toBeGreaterThan(100);
  expect(await rulesBroken(await all(db, site, world))).toEqual([]);
  const letters = (await everyLetter()).map(({ name, html }) => ({ path: `letter ${name}`, html }));
  expect(await rulesBrokenByLetters(letters)).toEqual([]);
});

test("the Nu checker finds neither fault nor warning on any page", async ({ db, site, world }) => {
  test.skip(!hasJava(), "there is no Java here");
  expect(await nuFaults(await all(db, site, world))).toEqual([]);
});

test("every page says what it is in schema.org's words, with all that search engines ask", async ({ db, site, world }) => {
  const found = await all(db, site, world);
  expect(structuredIn(found).length).toBeGreaterThan(80);
  expect(engineFaults(structuredIn(found))).toEqual([]);
  expect(vocabularyFaults(structuredIn(fewOfEachKind(found)))).toEqual([]);
});

test("on a phone the tracker is laid out as cards, and a screen reader still hears a table", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/tracker");
  const { nodes } = await (await page.context().newCDPSession(page)).send("Accessibility.getFullAXTree");
  const heard = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
  const rows = await page.locator("table.tracker tr").count();
  expect({ tables: heard("table"), rows: heard("row") }).toEqual({ tables: 1, rows });
  expect(heard("columnheader")).toBe(8);
  expect(heard("cell")).toBeGreaterThan(rows);
});

test("a page that is not sound is found by each of them", async () => {
  const bad = [
    {
      path: "/bad",
      html: `<!doctype html><html lang="en"><title>Bad</title><p><table role="tabel"><tr><p>One<img src="a.png"></p></html>`,
    },
  ];
  expect(await rulesBroken(bad)).not.toEqual([]);
  if (hasJava()) expect(await nuFaults(bad)).not.toEqual([]);
  const data = (thing: object) => [{ path: "/bad", graph: { "@context": "https://schema.org", "@graph": [thing] } }];
  expect(vocabularyFaults(data({ "@type": "NewsArticle", headlin: "A" }))).toHaveLength(1);
  expect(vocabularyFaults(data({ "@type": "NewsArticel" }))).toHaveLength(1);
  expect(engineFaults(data({ "@type": "CorrectionComment", text: "Nine.", datePublished: "yesterday" }))).toHaveLength(1);
  expect(engineFaults(data({ "@type": "Person", name: "Kim Osei", url: "/authors/kim-osei" }))).toHaveLength(1);
});
