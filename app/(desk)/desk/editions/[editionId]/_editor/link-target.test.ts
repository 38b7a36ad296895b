import { expect, test } from "vitest";
import { targetOf } from "./link-target";

test("a host alone is meant as a page of the web", () => {
  expect(targetOf(" example.org/a ")).toBe("https://example.org/a");
  expect(targetOf("news.example.co.kr?x=1")).toBe("https://news.example.co.kr/?x=1");
});
test("a mail address is meant for mail", () => {
  expect(targetOf("kim@example.org")).toBe("mailto:kim@example.org");
});
test("what is complete stays as it is", () => {
  expect(targetOf("https://example.org/a")).toBe("https://example.org/a");
  expect(targetOf("/shows/all-of-us-are-dead")).toBe("/shows/all-of-us-are-dead");
});
test("what may not be linked gives nothing", () => {
  for (const wrong of ["", "javascript:alert(1)", "//evil.example", "data:text/html,x", "two words", "tel:123"])
    expect(targetOf(wrong)).toBeNull();
});
