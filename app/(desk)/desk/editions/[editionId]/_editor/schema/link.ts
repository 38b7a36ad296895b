import { Mark } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { safeHref } from "@/domain/kernel/safe-href";

/** A link whose target `safeHref` lets pass; any other is pasted as its words alone. */
export const Link = Mark.create({
  name: "link",
  priority: 1_000,
  inclusive: false,
  addAttributes: () => ({
    href: {
      default: null,
      parseHTML: (element) => safeHref(element.getAttribute("href")),
    },
  }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (element) => (safeHref(element.getAttribute("href")) === null ? false : null) }],
  renderHTML: ({ HTMLAttributes }) => ["a", { href: safeHref(HTMLAttributes.href), class: "lk" }, 0],
  addProseMirrorPlugins() {
    const { type } = this;
    return [
      new Plugin({
        props: {
          /** An address pasted over words links them. */
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData("text/plain").trim() ?? "";
            const { from, to, empty } = view.state.selection;
            const href = /^https?:\/\/\S+$/.test(text) ? safeHref(text) : null;
            if (empty || href === null) return false;
            view.dispatch(view.state.tr.addMark(from, to, type.create({ href })));
            return true;
          },
          handleClick: (_view, _at, event) =>
            event.target instanceof Element && event.target.closest("a") !== null && !event.metaKey && !event.ctrlKey,
        },
      }),
    ];
  },
});
