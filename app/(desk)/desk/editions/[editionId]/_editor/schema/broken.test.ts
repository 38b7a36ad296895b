import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";
import type { Doc } from "@/domain/articles/document";
import { Broken, openable, storyJson } from "./broken";
import { schemaExtensions } from "./extensions";

const schema = getSchema([...schemaExtensions, Broken]);
const line = { type: "paragraph", attrs: { id: "p" }, content: [{ type: "text", text: "One line." }] };
const fromLater = { type: "hologram", attrs: { id: "h", depth: 3 }, content: [{ type: "beam" }] };
const doc = (...content: object[]) => ({ type: "doc", content }) as Doc;

test("a block the editor does not know is kept as it was, and takes no other with it", () => {
  const body = doc(line, fromLater, { type: "paragraph", attrs: { id: "q" }, content: [{ type: "beam" }] }, line);
  const opened = schema.nodeFromJSON(openable(body, schemaExtensions));
  opened.check();
  expect(opened.content.content.map(({ type }) => type.name)).toEqual(["paragraph", "broken", "broken", "paragraph"]);
  expect(storyJson(opened)).toEqual(body);
});
test("a text it knows altogether is opened as it is", () => {
  const body = doc(line);
  expect(openable(body, schemaExtensions)).toBe(body);
  expect(storyJson(schema.nodeFromJSON(body))).toEqual(body);
});
