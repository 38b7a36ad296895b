import { expect, test } from "vitest";
import { count, SECOND_TRIES, toldByPlaywright, toldByVitest } from "./counts";

const vitest = (status: string, ...tests: string[]) => ({
  testResults: [
    { name: "domain/a.test.ts", status, assertionResults: tests.map((state, i) => ({ fullName: `test ${i}`, status: state })) },
  ],
});
const playwright = (...states: string[]) => ({
  suites: [
    {
      title: "a.spec.ts",
      suites: [{ title: "inner", specs: [{ title: "t", tests: states.map((status) => ({ projectName: "p", status })) }] }],
    },
  ],
  errors: [],
});

test("a skipped test counts as failed unless it is named with its reason", () => {
  const told = toldByVitest(vitest("passed", "passed", "skipped"));
  expect(count(told, {})).toMatchObject({ passed: 1, failed: 1 });
  expect(count(told, { "test 1": "needs a printer" })).toMatchObject({ passed: 1, failed: 0, words: "left out: test 1 (needs a printer)" });
});
test("a test put off with todo counts as failed", () => {
  expect(count(toldByVitest(vitest("passed", "passed", "todo")), {})).toMatchObject({ failed: 1 });
});
test("a file of tests that cannot be read is a failure, though none of its tests failed", () => {
  expect(count(toldByVitest(vitest("failed")))).toMatchObject({ passed: 0, failed: 1 });
  expect(count(toldByVitest(vitest("failed", "passed", "failed")))).toMatchObject({ passed: 1, failed: 1 });
});
test("no test at all is a failure", () => {
  expect(count([])).toMatchObject({ passed: 0, failed: 1 });
});
test("a journey that passed at the second try is named, and one that never passed is a failure", () => {
  expect(count(toldByPlaywright(playwright("expected", "flaky", "unexpected", "skipped")), {})).toEqual({
    passed: 2,
    failed: 2,
    again: 1,
    words: "failed: p: t\nskipped without a reason in cli/check/counts.ts: p: t\npassed at the second try: p: t",
  });
});
test("a test that passed at the second try says what its first was refused for", () => {
  const told = toldByVitest(vitest("passed", "passed"));
  const again = told.map((test) => ({ ...test, state: "again" as const, why: "too late" }));
  expect(count(again, {})).toEqual({ passed: 1, failed: 0, again: 1, words: "passed at the second try: test 0 (too late)" });
  const [report] = vitest("passed", "passed").testResults;
  const late = { ...report, assertionResults: [{ fullName: "a bell", status: "passed", failureMessages: ["too late\n at x"] }] };
  expect(toldByVitest({ testResults: [{ name: "a", status: "passed", ...late }] })).toEqual([
    { name: "a bell", state: "again", why: "too late" },
  ]);
});
test("a property that was refuted names its seed", () => {
  const failed = {
    fullName: "a sum",
    status: "failed",
    failureMessages: ['Error: Property failed after 3 tests\n{ seed: -9, path: "2:1" }\n at x'],
  };
  const [told] = toldByVitest({ testResults: [{ name: "a", status: "failed", assertionResults: [failed] }] });
  expect(told?.why).toBe('Error: Property failed after 3 tests { seed: -9, path: "2:1" }');
});
test("where more tests need a second try than a slow machine explains, all of them failed", () => {
  const flaky = Array.from({ length: SECOND_TRIES + 1 }, () => "flaky");
  expect(count(toldByPlaywright(playwright(...flaky)), {})).toMatchObject({ passed: 0, failed: SECOND_TRIES + 1 });
  expect(count(toldByPlaywright(playwright(...flaky.slice(1))), {})).toMatchObject({ passed: SECOND_TRIES, failed: 0 });
});
test("whoever reads only the end of a run learns what failed, and by which words", () => {
  const [suite] = toldByVitest({
    testResults: [
      {
        name: "domain/a.test.ts",
        status: "failed",
        assertionResults: [{ fullName: "two is one", status: "failed", failureMessages: ["expected 2 to be 1\n at a.test.ts:3"] }],
      },
    ],
  });
  expect(count(suite ? [suite] : []).words).toBe("failed: two is one (expected 2 to be 1)");
});
test("an error outside the journeys is a failure", () => {
  expect(count(toldByPlaywright({ ...playwright("expected"), errors: [{ message: "the server did not start\nat x" }] }))).toMatchObject({
    passed: 1,
    failed: 1,
    words: "failed: the server did not start",
  });
});
