import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAddress, safeHref } from "./safe-href";

describe("a link target", () => {
  test.each([
    ["https://outlet.example/story?a=1#b", "https://outlet.example/story?a=1#b"],
    ["http://outlet.example", "http://outlet.example/"],
    ["/shows/harbour", "/shows/harbour"],
    ["#cast", "#cast"],
    ["mailto:desk@outlet.example", "mailto:desk@outlet.example"],
  ])("%s is printed", (raw, href) => expect(safeHref(raw)).toBe(href));
  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    " https://outlet.example",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://outlet.example/1",
    "//outlet.example",
    "/\\outlet.example",
    "https:\\\\outlet.example",
    "https://user:word@outlet.example",
    "mailto:desk@outlet.example?bcc=all@outlet.example",
    "mailto:",
    "shows/harbour",
    "",
    `https://outlet.example/${"x".repeat(2_100)}`,
  ])("%j is no link", (raw) => expect(safeHref(raw)).toBeNull());
  test.each([undefined, null, 7, {}, ["https://outlet.example"]])("%j is no link", (raw) => expect(safeHref(raw)).toBeNull());
  test("whatever is typed, what comes back has a scheme of ours or stays on the site", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `javascript:${text}`),
        ),
        (raw) => {
          const href = safeHref(raw);
          return href === null || /^(https?:\/\/|mailto:|#|\/(?!\/))/.test(href);
        },
      ),
    );
  });
});

test("a mail address has one @, a dot in its host and no way to smuggle a second", () => {
  for (const good of ["desk@outlet.example", "a.b+c@mail.outlet.example"]) expect(isAddress(good)).toBe(true);
  for (const bad of ["", "desk", "desk@outlet", "a@b@c.example", "a,b@c.example", "a b@c.example", "ä@c.example", "<a@c.example>"])
    expect(isAddress(bad)).toBe(false);
});
