import fs from "node:fs";
import path from "node:path";
import { runTool, type Settings } from "./command";
import { count, type Outcome, toldByPlaywright, toldByVitest } from "./counts";

const REPORTS = "test-results/check";
/** Lines of a runner's own words that are kept where something failed. */
const TAIL = 200;

/** The tests of one vitest project, as vitest counts them. */
export const runVitest = (project: string): Promise<Outcome> =>
  run("vitest", project, (report) => [
    "run",
    "--project",
    project,
    "--retry=1",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);

/** Journeys of these Playwright projects, against a server of their own. */
export const runPlaywright = (name: string, ...projects: string[]): Promise<Outcome> =>
  run(
    "playwright",
    name,
    () => ["test", "--retries=1", "--reporter=list,json", ...projects.map((project) => `--project=${project}`)],
    (report) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report }, minutes: 20 }),
  );

async function run(
  tool: "vitest" | "playwright",
  name: string,
  args: (report: string) => string[],
  settings: (report: string) => Settings = () => ({}),
): Promise<Outcome> {
  const report = path.join(REPORTS, `${name}.json`);
  fs.mkdirSync(REPORTS, { recursive: true });
  fs.rmSync(report, { force: true });
  const { code, output } = await runTool(tool, args(report), settings(report));
  const outcome = judge(tool, report, code);
  if (outcome.failed === 0) return outcome;
  return { ...outcome, words: `${outcome.words}\n${output.trim().split("\n").slice(-TAIL).join("\n")}` };
}

function judge(tool: "vitest" | "playwright", report: string, code: number): Outcome {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, words: `${tool} ended without a report (exit code ${code})` };
  const told = JSON.parse(fs.readFileSync(report, "utf8"));
  const outcome = count(tool === "vitest" ? toldByVitest(told) : toldByPlaywright(told));
  if (code === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, words: `${tool} says every test passed, and ends with exit code ${code}` };
}
