import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EDITION_STATUSES, VERBS } from "@/domain/articles/vocabulary";
import { ISSUE_CODES } from "@/domain/kernel/result";
import { deedWords } from "./deed-words";
import { type AnyFailure, failureWords, fieldMessagesOf } from "./failure-words";
import { issueWords } from "./issue-words";
import { RULE_WORDS, ruleWords, UNSPOKEN_RULE } from "./rule-words";

const FAILURES: { [K in AnyFailure["kind"]]: Extract<AnyFailure, { kind: K }> } = {
  not_found: { kind: "not_found", what: "edition", id: "x" },
  forbidden: { kind: "forbidden", rule: "two_pairs_of_eyes" },
  wrong_state: { kind: "wrong_state", is: "published", attempted: "submit" },
  conflict: { kind: "conflict", expected: 3, actual: 4 },
  not_ready: { kind: "not_ready", issues: [{ field: "headline", code: "blank" }] },
  invalid: { kind: "invalid", fields: { title: ["Write the title."] } },
  signed_out: { kind: "signed_out" },
  too_many: { kind: "too_many", retryAfter: 61 },
  unavailable: { kind: "unavailable" },
};

/** Our own source under a folder, tests left out. */
const sourceOf = (folder: string, name = "") =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(`${name}.ts`) && !file.includes(".test."))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
const namesIn = (source: string, pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, name]) => name ?? ""))];

/** The copy rules of the desk, as far as a machine can hear them. */
const isOurTone = (sentence: string) => /^\S.*[.”]$/s.test(sentence) && !/!|please|successfully|\berror\b|invalid|\bOK\b/i.test(sentence);

test("every way the desk refuses has a sentence and a remedy", () => {
  for (const failure of Object.values(FAILURES)) {
    const { says, remedy } = failureWords(failure);
    expect(isOurTone(says), says).toBe(true);
    expect(isOurTone(remedy), remedy).toBe(true);
  }
});

test("every issue says what to do", () => {
  for (const code of ISSUE_CODES) {
    for (const detail of [undefined, 1, 110]) {
      const words = issueWords({ field: "headline", code, ...(detail === undefined ? {} : { detail }) });
      expect(isOurTone(words), words).toBe(true);
      expect(words).not.toContain("undefined");
    }
  }
});

test("every rule that may say no has words of its own", () => {
  const rules = namesIn(sourceOf("domain", "policy") + sourceOf("app/_server"), /(?:deny\(|rule: )"([a-z_]+)"/g);
  expect(rules.length).toBeGreaterThan(15);
  expect(rules.filter((rule) => !(rule in RULE_WORDS))).toEqual([]);
  expect(ruleWords("a_rule_nobody_named")).toBe(UNSPOKEN_RULE);
});

test("no words are kept for a rule that is gone", () => {
  const source = sourceOf("domain") + sourceOf("app/_server");
  expect(Object.keys(RULE_WORDS).filter((rule) => !source.includes(`"${rule}"`))).toEqual([]);
});

test("every deed in a story's timeline has words", () => {
  const deeds = namesIn(sourceOf("domain/articles/commands"), /"((?:edition|article)\.[a-z_]+)"/g).filter(
    (name) => !["edition.submitted", "edition.changes_requested", "edition.approved", "edition.scheduled", "edition.held"].includes(name),
  );
  const events = ["article.published", "article.withdrawn", "article.noted", "edition.pen_asked", "edition.pen_taken"];
  const silent = deeds.filter((deed) => !events.includes(deed) && deedWords(deed).startsWith("recorded "));
  expect(deeds.length).toBeGreaterThan(10);
  expect(silent).toEqual([]);
});

test("a verb that does not fit a state is named with both, in every pair", () => {
  for (const is of EDITION_STATUSES)
    for (const attempted of VERBS) expect(failureWords({ kind: "wrong_state", is, attempted }).says).not.toMatch(/_|undefined|“/);
  expect(failureWords(FAILURES.wrong_state).says).toBe("This version is live, so it cannot be sent for review.");
});

test("issues and faults of shape stand at their fields", () => {
  expect(fieldMessagesOf(FAILURES.not_ready)).toEqual({ headline: ["Write the headline."] });
  expect(fieldMessagesOf(FAILURES.invalid)).toEqual({ title: ["Write the title."] });
  expect(fieldMessagesOf(FAILURES.signed_out)).toEqual({});
});

test("a wait is given in a unit one can plan with", () => {
  expect(failureWords({ kind: "too_many", retryAfter: 40 }).remedy).toContain("40 seconds");
  expect(failureWords(FAILURES.too_many).remedy).toContain("2 minutes");
});
