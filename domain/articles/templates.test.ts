import { expect, test } from "vitest";
import { nodesOf, textOf, tkCount } from "./document";
import { parseDocument } from "./document-schema";
import { TEMPLATE_KEYS, templateBody, templateHeadline } from "./templates";
import { HEADLINE_MAX } from "./vocabulary";

test.each(TEMPLATE_KEYS)("the template %s is a document the desk takes, and its ids are its own", (key) => {
  const body = templateBody(key);
  expect(parseDocument(body)).toEqual({ ok: true, doc: body });
  const ids = [...nodesOf(body), ...nodesOf(templateBody(key))].flatMap((node) =>
    "attrs" in node && "id" in node.attrs ? [node.attrs.id] : [],
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(TEMPLATE_KEYS.filter((key) => key !== "blank"))("every paragraph of %s is to be written before readers see it", (key) => {
  const body = templateBody(key);
  const paragraphs = body.content.filter(({ type }) => type === "paragraph");
  expect(tkCount(textOf(body))).toBe(paragraphs.length);
});

test("a template proposes a headline from what the story is about, and none without it", () => {
  expect(templateHeadline("where_is_it", "All of Us Are Dead season 2")).toBe("All of Us Are Dead season 2: where is it?");
  expect(templateHeadline("where_is_it", "")).toBe("");
  expect(templateHeadline("blank", "All of Us Are Dead season 2")).toBe("");
  for (const key of TEMPLATE_KEYS) expect(templateHeadline(key, "All of Us Are Dead season 2").length).toBeLessThanOrEqual(HEADLINE_MAX);
});
