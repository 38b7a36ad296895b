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
export const faultsOf = (page: Page): Promise<string[]> => faultsBy(new AxeBuilder({ page }).withTags(WCAG));

async function faultsBy(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} (${node.failureSummary?.split("\n")[1]?.trim()})`),
  );
}

export const SCHEMES = ["light", "dark"] as const;

/** No fault in either theme. */
export async function expectAccessible(page: Page, what: string) {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const faults = colorScheme === "light" ? faultsOf(page) : faultsBy(new AxeBuilder({ page }).withRules(OF_COLOUR));
    expect(await faults, `${what}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}
