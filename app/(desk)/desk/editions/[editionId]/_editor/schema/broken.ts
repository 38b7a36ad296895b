import { type AnyExtension, getSchema, Node } from "@tiptap/core";
import type { Node as Block, Schema } from "@tiptap/pm/model";
import type { Doc } from "@/domain/articles/document";

/**
 * Stands in the editor for a block that this version of it does not know, and keeps it as it was stored. In the copy it is
 * that block again: it is never saved as anything else, and the desk decides whether it takes it.
 */
export const Broken = Node.create({
  name: "broken",
  group: "block",
  atom: true,
  addAttributes: () => ({ data: { default: null, rendered: false } }),
  renderHTML: () => ["p", { "data-block": "broken" }],
});

/** The text with a stand-in for each block that the editor could not open; the very same where it can open them all. */
export function openable(body: Doc, extensions: readonly AnyExtension[]): object {
  const schema = getSchema([...extensions]);
  const content = body.content.map((block) => (opens(block, schema) ? block : { type: "broken", attrs: { data: block } }));
  return content.every((block, at) => block === body.content[at]) ? body : { ...body, content };
}

function opens(block: object, schema: Schema): boolean {
  try {
    const node = schema.nodeFromJSON(block);
    node.check();
    return schema.topNodeType.contentMatch.matchType(node.type) !== null;
  } catch {
    return false;
  }
}

/** A block of the editor as the story has it. */
export const storyBlock = (block: Block): object => (block.type.name === "broken" ? block.attrs.data : block.toJSON());

/** The document of the editor as the story has it. */
export function storyJson(document: Block): Doc {
  const json = document.toJSON() as Doc;
  const isWhole = !document.content.content.some(({ type }) => type.name === "broken");
  return isWhole ? json : ({ ...json, content: document.content.content.map(storyBlock) } as Doc);
}
