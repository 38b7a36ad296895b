import { expect, test } from "vitest";
import { safePath } from "./safe-href";

test.each(["/desk", "/desk/review?page=2", "/desk/editions/0198?tab=history", "/"])("a path of ours is where one goes on: %s", (path) =>
  expect(safePath(path)).toBe(path),
);

test.each([
  undefined,
  null,
  42,
  "",
  "desk",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/..//evil.example",
  "/./..//evil.example",
  "/desk/../..//evil.example",
  "https://evil.example/desk",
  "https:evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/\tevil",
  "/\n/evil.example",
  " //evil.example",
  "\u0000//evil.example",
  "@evil.example",
  "http://here.invalid@evil.example/",
])("anything else leads to the desk: %j", (raw) => expect(safePath(raw)).toBe("/desk"));

test("a fragment stays in the browser", () => expect(safePath("/desk#x")).toBe("/desk"));
