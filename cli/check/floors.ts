import { runTool } from "./command";
import type { Outcome } from "./counts";

const ROOMS = ["app", "cli", "components", "db", "domain", "server"];
/** Fewer modules than this means the tool did not read the house: it says "no violations" of an empty one too. */
const MODULES_MIN = 50;

export type Violation = { rule: string; from: string; to: string };
type Report = {
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
};

/** Every import that goes up a floor, or through a wall, in the house at `cwd`. */
export async function findViolations(config: string, cwd: string): Promise<{ modules: number; violations: Violation[] }> {
  const ran = await runTool("depcruise", ["--config", config, "--output-type", "json", ...ROOMS], { cwd });
  const { summary }: Report = JSON.parse(ran.stdout);
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

export function judgeFloors({ modules, violations }: { modules: number; violations: Violation[] }): Outcome {
  const words = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
  if (modules <= MODULES_MIN) words.push(`only ${modules} modules were read: the tool did not see the house`);
  return { passed: words.length === 0 ? 1 : 0, failed: words.length === 0 ? 0 : 1, words: words.join("\n") };
}
