import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import type { Db } from "../db/connect";
import { findWorld, openDesk, type Person, type World } from "./desk";
import { signIn } from "./session";

export { expect } from "@playwright/test";

type PerTest = {
  /** Signs this test's browser in. */
  signInAs: (who: Person) => Promise<{ sessionId: string }>;
  /** The address of the newsroom of this run. */
  site: string;
  /** The seeded records by name. */
  world: World;
};
type PerWorker = { db: Db };

export const test = base.extend<PerTest, PerWorker>({
  db: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use) => {
      const desk = await openDesk();
      await use(desk.db);
      await desk.close();
    },
    { scope: "worker" },
  ],
  world: async ({ db }, use) => use(await findWorld(db)),
  site: async ({ baseURL }, use) => use(baseURL ?? ""),
  signInAs: async ({ context, db, site }, use) => use((who) => signIn(context, db, who, site)),
});

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What a theme alone can break: all else about a page is the same in both. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Every fault axe finds on the page as it stands, in the theme it wears: what it is, and where. */
export const faultsOf = (page: Page): Promise<string[]> => faultsBy(judgeOf(page).withTags(WCAG));
/** The same where the colours are judged already, and the page is only laid out anew. */
export const faultsOfLayout = (page: Page): Promise<string[]> => faultsBy(judgeOf(page).withTags(WCAG).disableRules(OF_COLOUR));
/** Within one part of a page whose rest is judged already. */
export const faultsWithin = (page: Page, part: string): Promise<string[]> => faultsBy(judgeOf(page).withTags(WCAG).include(part));

/** Frames of ours are looked into where they are; axe's newer way opens a blank page for each judgement. */
const judgeOf = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();

async function faultsBy(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} (${node.failureSummary?.split("\n")[1]?.trim()})`),
  );
}

export const SCHEMES = ["light", "dark"] as const;

/** Whether a page must be scrolled sideways. */
export const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** No fault in either theme. */
export async function expectAccessible(page: Page, what: string) {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const faults = colorScheme === "light" ? faultsOf(page) : faultsBy(judgeOf(page).withRules(OF_COLOUR));
    expect(await faults, `${what}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}
