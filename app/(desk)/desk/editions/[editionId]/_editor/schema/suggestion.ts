import { Mark } from "@tiptap/core";

// Typing at the end of a suggestion goes on without it; what is pasted brings none: see `suggesting.ts`.
const suggestion = (name: string, excludes: string) => ({
  name,
  excludes,
  inclusive: false,
  addAttributes: () => ({ id: { default: null } }),
});

/** Words, or on a block the break before it, that are not part of the copy until they are accepted. */
export const Insertion = Mark.create({
  ...suggestion("insertion", "insertion deletion"),
  renderHTML: ({ HTMLAttributes: { id } }) => ["ins", { "data-suggestion": id, class: "sg sg-in" }, 0],
});

/** Words, or the break before a block, that are part of the copy until it is accepted that they go. */
export const Deletion = Mark.create({
  ...suggestion("deletion", "insertion deletion"),
  renderHTML: ({ HTMLAttributes: { id } }) => ["del", { "data-suggestion": id, class: "sg sg-out" }, 0],
});

/** Words or a block that looked otherwise; `was` says how. */
export const Modification = Mark.create({
  ...suggestion("modification", "modification"),
  addAttributes: () => ({ id: { default: null }, was: { default: null, rendered: false } }),
  renderHTML: ({ HTMLAttributes: { id } }) => ["span", { "data-suggestion": id, class: "sg sg-look" }, 0],
});

export const SUGGESTIONS = [Insertion, Deletion, Modification];
/** Said of each node in which a block may be suggested: the names of the marks its children may carry. */
export const SUGGESTED_BLOCKS = "insertion deletion modification";
