import { test as base } from "../fixtures";
import { openRig, type Rig } from "./rig";

export { expect } from "../fixtures";

/** Milliseconds until a rig stands. */
const STANDS_MS = 180_000;

/** Tests on one rig, which the files of a worker share. */
export const test = base.extend<object, { rig: Rig }>({
  rig: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use) => {
      const rig = await openRig();
      await use(rig);
      await rig.close();
    },
    { scope: "worker", timeout: STANDS_MS },
  ],
});

/** What a drill saw, kept with its result. */
export const tell = (seen: object) => base.info().annotations.push({ type: "seen", description: JSON.stringify(seen) });
