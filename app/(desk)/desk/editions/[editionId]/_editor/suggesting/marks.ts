import type { Mark, Node } from "@tiptap/pm/model";

const NAMES = new Set(["insertion", "deletion", "modification"]);

export const markOn = (node: Node | null | undefined, name: string): Mark | undefined => node?.marks.find(({ type }) => type.name === name);
export const withoutSuggested = (marks: readonly Mark[]): Mark[] => marks.filter(({ type }) => !NAMES.has(type.name));
