import { stripVTControlCharacters } from "node:util";

/**
 * What a step found: how many checks held, how many of them at the second try, how many did not, and what to read about those:
 * a line for each that did not, a line for each second try, then the rest.
 */
export type Outcome = { passed: number; failed: number; again?: number; words: string };

/** Tests that may stay out, by their full name, each with its reason. Any other skipped test counts as failed. */
export const NAMED_SKIPS: Record<string, string> = {
  "desktop: the Nu checker finds neither fault nor warning on any page": "it needs Java, and there is none here",
  "drills: behind nginx by our recipe pages are kept, each encoding by itself, and what is made for one reader is not":
    "it needs nginx, and there is none here",
  "a disk that fills up is said, keeps whole what it has, and takes pictures again once there is room":
    "it needs the right to mount a small disk, which is not given here",
};

/** `why`: the first line of what the runner said of it; of a test that passed, what its first try was refused for. */
type Told = { name: string; state: "passed" | "again" | "failed" | "skipped"; why?: string | undefined };

/** Tests of one step that may pass at the second try. Beyond it the machine is not to blame. */
export const SECOND_TRIES = 3;

type Assertion = { fullName: string; status: string; failureMessages?: string[] };
type VitestReport = { testResults: { name: string; status: string; message?: string; assertionResults: Assertion[] }[] };
type Attempt = { errors?: { message?: string }[] };
type Suite = {
  title: string;
  suites?: Suite[];
  specs?: { title: string; tests: { projectName: string; status: string; results?: Attempt[] }[] }[];
};
type PlaywrightReport = { suites: Suite[]; errors: { message?: string }[] };

/** Reads vitest's JSON. A file that could not be read as tests is one failure, since none of its tests ran. */
export function toldByVitest(report: VitestReport): Told[] {
  return report.testResults.flatMap(({ name, status, message, assertionResults }): Told[] => {
    const tests = assertionResults.map(
      (test): Told => ({ name: test.fullName, state: vitestState(test), why: firstLine(test.failureMessages?.[0]) }),
    );
    const isSilentFailure = status === "failed" && !tests.some((test) => test.state === "failed");
    return isSilentFailure ? [...tests, { name, state: "failed", why: firstLine(message) }] : tests;
  });
}

/** A test that passed and yet has failures to tell needed a second try. */
function vitestState({ status, failureMessages = [] }: Assertion): Told["state"] {
  if (status === "passed") return failureMessages.length > 0 ? "again" : "passed";
  return status === "failed" ? "failed" : "skipped";
}

/** Reads Playwright's JSON. An error outside any test is a failure too. */
export function toldByPlaywright({ suites, errors }: PlaywrightReport): Told[] {
  return [...suites.flatMap(toldBySuite), ...errors.map(({ message = "an error outside the tests" }) => failure(message))];
}

const failure = (message: string): Told => ({ name: firstLine(message) ?? message, state: "failed" });

/** Playwright colours what it says, reports or not. A property that was refuted tells in its second line how to come back to it. */
const firstLine = (message?: string) =>
  message &&
  stripVTControlCharacters(message)
    .split(/\n(?!\{ seed)/)[0]
    ?.replace("\n", " ");

function toldBySuite({ suites = [], specs = [] }: Suite): Told[] {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status, results = [] }) => ({
      name: `${projectName}: ${spec.title}`,
      state: playwrightState(status),
      why: firstLine(results[0]?.errors?.[0]?.message),
    })),
  );
  return [...own, ...suites.flatMap(toldBySuite)];
}

const PLAYWRIGHT_STATES: Readonly<Record<string, Told["state"]>> = { expected: "passed", flaky: "again", skipped: "skipped" };
const playwrightState = (status: string): Told["state"] => PLAYWRIGHT_STATES[status] ?? "failed";

/** A runner that told of no test at all has failed: it looked in the wrong place. */
export function count(told: readonly Told[], skips: Record<string, string> = NAMED_SKIPS): Outcome {
  if (told.length === 0) return { passed: 0, failed: 1, words: "no test was found" };
  const unnamed = told.filter((test) => test.state === "skipped" && !(test.name in skips));
  const failed = told.filter((test) => test.state === "failed");
  const named = told.filter((test) => test.state === "skipped" && test.name in skips);
  const again = told.filter((test) => test.state === "again");
  const [forgiven, tooMany] = again.length > SECOND_TRIES ? [[], again] : [again, []];
  const words = [
    ...failed.map((test) => `failed: ${saidOf(test)}`),
    ...tooMany.map((test) => `failed: too many second tries: ${saidOf(test)}`),
    ...unnamed.map((test) => `skipped without a reason in cli/check/counts.ts: ${test.name}`),
    ...forgiven.map((test) => `passed at the second try: ${saidOf(test)}`),
    ...named.map((test) => `left out: ${test.name} (${skips[test.name]})`),
  ];
  return {
    passed: told.filter((test) => test.state === "passed").length + forgiven.length,
    failed: failed.length + tooMany.length + unnamed.length,
    again: forgiven.length,
    words: words.join("\n"),
  };
}

const saidOf = ({ name, why }: Told) => `${name}${why ? ` (${why})` : ""}`;
