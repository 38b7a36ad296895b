import { stripVTControlCharacters } from "node:util";

/** What a step found: how many checks held, how many did not, and what to read about those: a line each first, then the rest. */
export type Outcome = { passed: number; failed: number; words: string };

/** Tests that may stay out, by their full name, each with its reason. Any other skipped test counts as failed. */
export const NAMED_SKIPS: Record<string, string> = {
  "desktop: the Nu checker finds neither fault nor warning on any page": "it needs Java, and there is none here",
  "drills: behind nginx by our recipe pages are kept, each encoding by itself, and what is made for one reader is not":
    "it needs nginx, and there is none here",
  "a disk that fills up is said, keeps whole what it has, and takes pictures again once there is room":
    "it needs the right to mount a small disk, which is not given here",
};

/** `why`: the first line of what the runner said of it. */
type Told = { name: string; state: "passed" | "failed" | "skipped"; why?: string | undefined };

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
      (test): Told => ({ name: test.fullName, state: vitestState(test.status), why: firstLine(test.failureMessages?.[0]) }),
    );
    const isSilentFailure = status === "failed" && !tests.some((test) => test.state === "failed");
    return isSilentFailure ? [...tests, { name, state: "failed", why: firstLine(message) }] : tests;
  });
}

const vitestState = (status: string): Told["state"] => (status === "passed" || status === "failed" ? status : "skipped");

/** Reads Playwright's JSON. An error outside any test is a failure too; a test that passed at the second try did not pass. */
export function toldByPlaywright({ suites, errors }: PlaywrightReport): Told[] {
  return [...suites.flatMap(toldBySuite), ...errors.map(({ message = "an error outside the tests" }) => failure(message))];
}

const failure = (message: string): Told => ({ name: firstLine(message) ?? message, state: "failed" });

/** Playwright colours what it says, reports or not. */
const firstLine = (message?: string) => message && stripVTControlCharacters(message).split("\n")[0];

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

function playwrightState(status: string) {
  if (status === "expected") return "passed" as const;
  return status === "skipped" ? ("skipped" as const) : ("failed" as const);
}

/** A runner that told of no test at all has failed: it looked in the wrong place. */
export function count(told: readonly Told[], skips: Record<string, string> = NAMED_SKIPS): Outcome {
  if (told.length === 0) return { passed: 0, failed: 1, words: "no test was found" };
  const unnamed = told.filter((test) => test.state === "skipped" && !(test.name in skips));
  const failed = told.filter((test) => test.state === "failed");
  const named = told.filter((test) => test.state === "skipped" && test.name in skips);
  const words = [
    ...failed.map(({ name, why }) => `failed: ${name}${why ? ` (${why})` : ""}`),
    ...unnamed.map((test) => `skipped without a reason in cli/check/counts.ts: ${test.name}`),
    ...named.map((test) => `left out: ${test.name} (${skips[test.name]})`),
  ];
  return {
    passed: told.filter((test) => test.state === "passed").length,
    failed: failed.length + unnamed.length,
    words: words.join("\n"),
  };
}
