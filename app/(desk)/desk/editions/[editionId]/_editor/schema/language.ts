import { Mark } from "@tiptap/core";

/** Words in another language than the story's: read aloud and set in its own type. */
export const Language = Mark.create({
  name: "language",
  addAttributes: () => ({ code: { default: null, parseHTML: (element) => element.getAttribute("lang") } }),
  // Every word pasted from an office program says its language: only our own markup counts.
  parseHTML: () => [{ tag: "span[data-language][lang]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", { lang: HTMLAttributes.code, "data-language": "", class: "lang" }, 0],
});
