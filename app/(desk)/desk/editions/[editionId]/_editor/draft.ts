import type { Node } from "@tiptap/pm/model";
import type { Doc } from "@/domain/articles/document";
import type { About, Author } from "../story";

/** What a writer changes beside the body. */
export type Fields = {
  headline: string;
  standfirst: string;
  shortHeadline: string;
  seoTitle: string;
  seoDescription: string;
  byline: readonly Author[];
  about: readonly About[];
};
export type DraftStart = Fields & { body: Doc };
export type Draft = ReturnType<typeof createDraft>;
/** A draft as the desk is sent it. */
export type DraftCopy = ReturnType<Draft["copy"]>;

/**
 * The text in hand. The editor owns the body and hands over each document it comes to; the fields own themselves. Whoever
 * watches is told that something changed and asks for what it needs: nothing here makes a page draw itself per key.
 */
export function createDraft({ body, ...start }: DraftStart) {
  let fields: Fields = start;
  let node: Node | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const bodyNow = () => (node ? (node.toJSON() as Doc) : body);

  return {
    fields: () => fields,
    body: bodyNow,
    set(change: Partial<Fields>) {
      fields = { ...fields, ...change };
      tell();
    },
    /** Takes the document the editor came to; kept as it is, since it never changes. */
    setBody(next: Node) {
      node = next;
      tell();
    },
    copy: () => ({
      headline: fields.headline,
      standfirst: fields.standfirst,
      shortHeadline: fields.shortHeadline || null,
      seoTitle: fields.seoTitle || null,
      seoDescription: fields.seoDescription || null,
      body: bodyNow(),
      bylines: fields.byline.map(({ id }) => id),
      about: fields.about.map(({ kind, id }) => ({ kind, id })),
    }),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
