import type { Outcome } from "./check/counts";
import { STEPS, type Step } from "./check/steps";

// `npm test`: every check, by name. Goes on after a red step and ends with one line, `N passed, N failed`.

const asked = process.argv.slice(2);
const steps = asked.length === 0 ? STEPS : STEPS.filter((step) => asked.includes(step.name));
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step called ${unknown.join(", ")}. The steps: ${STEPS.map((step) => step.name).join(", ")}.`);
  process.exit(1);
}

/** A step that breaks down is one that failed. */
async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, words: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const width = Math.max(...steps.map((step) => step.name.length));
const total = { passed: 0, failed: 0 };
const notable: string[] = [];

async function take(step: Step) {
  const startedAt = performance.now();
  const { passed, failed, again = 0, words } = await outcomeOf(step);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const counted = `${String(passed).padStart(5)} passed${failed > 0 ? `, ${failed} failed` : ""}`;
  console.log(`${failed > 0 ? "✗" : "✓"} ${step.name.padEnd(width)} ${counted}  ${seconds} s`);
  if (words) console.log(words.replace(/^/gm, "    "));
  notable.push(...words.split("\n", failed + again).map((line, place) => `${place < failed ? "✗" : "↻"} ${step.name}: ${line}`));
}

// Those that only read run beside each other, the longest of them on a core of its own; the others want the machine to themselves.
await Promise.all(steps.filter(({ reads }) => reads).map(take));
for (const step of steps.filter(({ reads }) => !reads)) await take(step);
if (notable.length > 0) console.log(`\n${notable.join("\n")}`); // once more, where the end of a long run is all that is kept
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
