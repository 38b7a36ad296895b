/** What a step found: how many checks held, how many did not, and what to read about those. */
export type Outcome = { passed: number; failed: number; words: string };

/** Tests that may stay out, by their full name, each with its reason. Any other skipped test counts as failed. */
export const NAMED_SKIPS: Record<string, string> = {
  "desktop: the Nu checker finds neither fault nor warning on any page": "it needs Java, and there is none here",
  "drills: behind nginx by our recipe pages are kept, each encoding by itself, and what is made for one reader is not":
    "it needs nginx, and there is none here",
  "a disk that fills up is said, keeps whole what it has, and takes pictures again once there is room":
    "it needs the right to mount a small disk, which is not given here",
};

type Told = { name: string; state: "passed" | "failed" | "skipped" };

type VitestReport = {
  testResults: { name: string; status: string; message?: string; assertionResults: { fullName: string; status: string }[] }[];
};
type Suite = { title: string; suites?: Suite[]; specs?: { title: string; tests: { projectName: string; status: string }[] }[] };
type PlaywrightReport = { suites: Suite[]; errors: { message?: string }[] };

/** Reads vitest's JSON. A file that could not be read as tests is one failure, since none of its tests ran. */
export function toldByVitest(report: VitestReport): Told[] {
  return report.testResults.flatMap(({ name, status, assertionResults }): Told[] => {
    const tests = assertionResults.map((test): Told => ({ name: test.fullName, state: vitestState(test.status) }));
    const isSilentFailure = status === "failed" && !tests.some((test) => test.state === "failed");
    return isSilentFailure ? [...tests, { name, state: "failed" }] : tests;
  });
}

const vitestState = (status: string): Told["state"] => (status === "passed" || status === "failed" ? status : "skipped");

/** Reads Playwright's JSON. An error outside any test is a failure too; a test that passed at the second try did not pass. */
export function toldByPlaywright({ suites, errors }: PlaywrightReport): Told[] {
  return [...suites.flatMap(toldBySuite), ...errors.map(({ message = "an error outside the tests" }) => failure(message))];
}

const failure = (message: string): Told => ({ name: message.split("\n")[0] ?? message, state: "failed" });

function toldBySuite({ suites = [], specs = [] }: Suite): Told[] {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status }) => ({ name: `${projectName}: ${spec.title}`, state: playwrightState(status) })),
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
    ...failed.map((test) => `failed: ${test.name}`),
    ...unnamed.map((test) => `skipped without a reason in cli/check/counts.ts: ${test.name}`),
    ...named.map((test) => `left out: ${test.name} (${skips[test.name]})`),
  ];
  return {
    passed: told.filter((test) => test.state === "passed").length,
    failed: failed.length + unnamed.length,
    words: words.join("\n"),
  };
}
