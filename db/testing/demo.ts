import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Db } from "../connect";
import { fsStorage } from "../pictures/fs-storage";
import { takeStills } from "../seed/library";
import { seedDemo } from "../seed/run";

/** What the three of the demo sign in with. */
export const PASSWORDS = { writer: "a saltmarsh at noon", editor: "two pairs of eyes", admin: "the masthead is lit" };

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-stills-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
let stills: ReturnType<typeof takeStills> | undefined;

/** The demo newsroom as it is made at `now`; its pictures are drawn once for all tests of a file. */
export async function seedTheDemo(db: Db, now: Date) {
  stills ??= takeStills(folder);
  return seedDemo(db, { now, passwords: PASSWORDS, stills: await stills, storage: fsStorage(path.join(folder, "media")) });
}
