import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runTool } from "./command";
import type { Outcome } from "./counts";

type Journal = { entries: { when: number; tag: string }[] };

/** A migration older than the one before it would be left out in silence where that one has been applied. */
export function journalFaults({ entries }: Journal): string[] {
  return entries.flatMap(({ when, tag }, i) => {
    const before = entries[i - 1];
    return before && before.when >= when ? [`${tag} is dated before ${before.tag}`] : [];
  });
}

/** The tables as the code tells them against the migrations: a difference means that somebody forgot to generate one. */
async function forgottenMigration(): Promise<string[]> {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-migrations-"));
  fs.cpSync("drizzle", path.join(scratch, "drizzle"), { recursive: true });
  const out = path.relative(process.cwd(), path.join(scratch, "drizzle"));
  const flags = ["--dialect", "postgresql", "--schema", "./db/schema/*.ts", "--casing", "snake_case"];
  const { output } = await runTool("drizzle-kit", ["generate", "--name", "forgotten", "--out", out, ...flags], { minutes: 1 });
  fs.rmSync(scratch, { recursive: true });
  return output.includes("No schema changes")
    ? []
    : ["db/schema has changes without a migration: run `npm run db:generate`", output.trim()];
}

export async function checkMigrations(): Promise<Outcome> {
  const { code, output } = await runTool("drizzle-kit", ["check"]);
  const journal: Journal = JSON.parse(fs.readFileSync("drizzle/meta/_journal.json", "utf8"));
  const faults = [...(code === 0 ? [] : [output]), ...journalFaults(journal), ...(await forgottenMigration())];
  return { passed: faults.length === 0 ? 1 : 0, failed: faults.length === 0 ? 0 : 1, words: faults.join("\n") };
}
