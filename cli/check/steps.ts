import fs from "node:fs";
import path from "node:path";
import { ensureBrowser, HOW_TO_GET_ONE } from "../../e2e/browser";
import { DIST_DIR, SECRETS } from "../../e2e/newsroom";
import { type Ran, runProgram, runTool } from "./command";
import type { Outcome } from "./counts";
import { checkDependencies } from "./dependencies";
import { differencesOfBuild, entryPointsOfBuild, entryPointsOfSource } from "./entry-points";
import { findViolations, judgeFloors } from "./floors";
import { checkMigrations } from "./migrations";
import { runPlaywright, runVitest } from "./runners";

/** `reads`: looks at the sources alone, and changes nothing that another step looks at. */
export type Step = { name: string; run: () => Promise<Outcome>; reads?: true };

const BUILD = { NEXT_DIST_DIR: DIST_DIR, NODE_ENV: "production", ...SECRETS };

/** What is checked: what only reads first, then the others in this order. A step that is no runner of tests counts as one. */
export const STEPS: Step[] = [
  { name: "format and lint", reads: true, run: async () => outcomeOf(await runTool("biome", ["check", "--error-on-warnings", "."])) },
  { name: "types", reads: true, run: checkTypes },
  { name: "floors", reads: true, run: async () => judgeFloors(await findViolations(".dependency-cruiser.cjs", process.cwd())) },
  { name: "unused", reads: true, run: async () => outcomeOf(await runTool("knip", [])) },
  { name: "migrations", reads: true, run: checkMigrations },
  { name: "dependencies", reads: true, run: async () => checkDependencies() },
  { name: "unit", run: () => runVitest("unit") },
  { name: "integration", run: () => runVitest("integration") },
  { name: "build", run: async () => outcomeOf(await build()) },
  { name: "entry points", run: async () => needsBuild(checkEntryPoints) },
  { name: "journeys", run: () => inBrowser("journeys", "desktop", "phone") },
  { name: "drills", run: () => inBrowser("drills", "drills") },
  { name: "drills alone", run: () => inBrowser("drills-alone", "alone") },
];

const one = (isGood: boolean, words: string): Outcome => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, words: isGood ? "" : words });

const outcomeOf = ({ code, output }: Ran): Outcome => one(code === 0, output.trim());

/** Next writes the types of its routes first; a page whose parameters do not fit its address is found only with them. */
async function checkTypes(): Promise<Outcome> {
  const routes = await runTool("next", ["typegen"], { env: BUILD });
  return outcomeOf(routes.code === 0 ? await runTool("tsc", ["-p", ".", "--incremental", "false"]) : routes);
}

/** As `npm start` builds, so that the server of the journeys finds it made of these sources and builds no second one. */
const build = (): Promise<Ran> => runProgram(process.execPath, ["--import", "tsx", "cli/check/build.ts"], { env: BUILD });

async function needsBuild(check: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  return fs.existsSync(path.join(DIST_DIR, "BUILD_ID")) ? check() : one(false, "there is no build to look at");
}

function checkEntryPoints(): Outcome {
  const differences = differencesOfBuild(entryPointsOfSource(process.cwd()), entryPointsOfBuild(DIST_DIR));
  return one(differences.length === 0, differences.join("\n"));
}

const inBrowser = (name: string, ...projects: string[]): Promise<Outcome> =>
  needsBuild(() => (ensureBrowser() ? runPlaywright(name, ...projects) : one(false, HOW_TO_GET_ONE)));
