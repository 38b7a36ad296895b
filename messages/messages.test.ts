import fs from "node:fs";
import { expect, test } from "vitest";
import { readSources } from "@/cli/check/source";
import { ARGUMENTS, argumentsOf, DESK, deskWords } from "@/cli/messages";
import { type Need, needsOf, piecesOf } from "@/domain/kernel/message";
import { readMessage } from "@/domain/kernel/read-message";
import { flat } from "@/domain/kernel/say-in";
import en from "./en.json" with { type: "json" };

const MESSAGES = flat(en);
const SAMPLES: Record<Need, unknown> = { value: "Kingdom", count: 3, tag: (inside: unknown[]) => inside.join("") };

const said = (text: string, values: Record<string, unknown>) => piecesOf(readMessage(text), values, "en-GB").join("");

/** What stands in the way of saying a message; null where nothing does. */
function faultOf(text: string): string | null {
  try {
    const message = readMessage(text);
    const values = Object.fromEntries([...needsOf(message)].map(([name, need]) => [name, SAMPLES[need]]));
    const words = piecesOf(message, values, "en-GB").join("");
    return words.trim() === "" || /[{}<>]|undefined/.test(words) ? `says “${words}”` : null;
  } catch (fault) {
    return String(fault);
  }
}

test("every message can be said", () => {
  expect(MESSAGES.length).toBeGreaterThan(800);
  expect(MESSAGES.flatMap(([key, text]) => (faultOf(text) === null ? [] : [`${key}: ${faultOf(text)}`]))).toEqual([]);
});

test("what each message needs to be told is written down as it is, and what the desk's browser says of them", () => {
  const isWritten = (file: URL, text: string) => fs.readFileSync(file, "utf8") === text;
  const written = [isWritten(ARGUMENTS, argumentsOf(MESSAGES)), isWritten(DESK, deskWords(MESSAGES))];
  expect(written, "npm run messages writes them anew").toEqual([true, true]);
});

/** Keys as they stand in the sources, with `*` for what is filled in. */
function keysSaid(): RegExp[] {
  const sources = readSources(".", [".ts", ".tsx"]).filter(
    ({ file }) => /^(app|components|domain|server)\//.test(file) && !/[.]test[.]/.test(file),
  );
  const found = new Set(
    sources.flatMap(({ text }) => {
      const plain = [...text.matchAll(/"([a-zA-Z]+(?:\.[\w -]+)+)"/g)].map(([, key = ""]) => key);
      const filled = [...text.matchAll(/`([a-zA-Z]+\.(?:[\w.-]|\$\{[^}]*\})*)`/g)].map(([, key = ""]) => key.replace(/\$\{[^}]*\}/g, "*"));
      return [...plain, ...filled];
    }),
  );
  return [...found].map((key) => new RegExp(`^${key.replace(/[.]/g, "[.]").replaceAll("*", "[^.]+")}$`));
}

test("every message is said somewhere", () => {
  const patterns = keysSaid();
  expect(MESSAGES.map(([key]) => key).filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});

test("a count chooses its words, and is written as its language writes counts", () => {
  const stories = "{count, plural, =0 {none} one {# story} other {# stories}}";
  expect([0, 1, 2, 1204].map((count) => said(stories, { count }))).toEqual(["none", "1 story", "2 stories", "1,204 stories"]);
  expect(said("{count, number} readers", { count: 10_000 })).toBe("10,000 readers");
});

test("a choice within a count still knows the count", () => {
  const days = "{days, plural, =0 {in time} other {{late, select, yes {# late} other {# early}}}}";
  expect([said(days, { days: 0, late: "no" }), said(days, { days: 4, late: "yes" }), said(days, { days: 4, late: "no" })]).toEqual([
    "in time",
    "4 late",
    "4 early",
  ]);
});

test("a tag is drawn around its words, and keeps what is in them", () => {
  const link = (inside: unknown[]) => `[${inside.join("")}]`;
  expect(said("See <link>our {what}</link>.", { link, what: "record" })).toBe("See [our record].");
});

test("an apostrophe is one, and holds a sign of ours that is meant as it stands", () => {
  expect(said("the show's '{x}' isn''t #1", {})).toBe("the show's {x} isn't #1");
});

test.each(["{", "{a", "{a, plural, one {x}}", "{a, date}", "<b>x", "x}", "{a, select, other {<b>}"])("%s is not a message", (text) => {
  expect(() => readMessage(text)).toThrow(SyntaxError);
});
