import { expect, test } from "vitest";
import { count, toldByPlaywright, toldByVitest } from "./counts";

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
test("a journey that passed at the second try did not pass", () => {
  expect(count(toldByPlaywright(playwright("expected", "flaky", "unexpected", "skipped")), {})).toMatchObject({ passed: 1, failed: 3 });
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
