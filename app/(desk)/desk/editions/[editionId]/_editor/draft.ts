import type { Node } from "@tiptap/pm/model";
import type { Spoilers } from "@/domain/articles/copy";
import type { Doc } from "@/domain/articles/document";
import type { Verdict } from "@/domain/articles/suggestions";
import { suggestionKeys } from "@/domain/articles/suggestions-in";
import type { Use } from "@/domain/media/vocabulary";
import type { About, Author } from "../story";
import { storyBlock, storyJson } from "./schema/broken";

/** What a writer changes beside the body. */
export type Fields = {
  headline: string;
  standfirst: string;
  shortHeadline: string;
  seoTitle: string;
  seoDescription: string;
  byline: readonly Author[];
  about: readonly About[];
  /** The lead picture; left out by texts that were kept before there were any. */
  hero?: Use | null;
  /** The fence; left out likewise. */
  spoilers?: Spoilers | null;
};
export type DraftStart = Fields & { body: Doc };
export type Draft = ReturnType<typeof createDraft>;
/** A draft as the desk is sent it. */
export type DraftCopy = ReturnType<Draft["copy"]>;

/**
 * The text in hand. The editor owns the body and hands over each document it comes to; the fields own themselves. Whoever
 * watches is told that something changed and asks for what it needs: nothing here makes a page draw itself per key.
 */
export function createDraft({ body: firstBody, ...start }: DraftStart) {
  let fields: Fields = start;
  let body = firstBody;
  let node: Node | null = null;
  let changes = 0;
  const answers = new Map<string, Verdict>();
  const listeners = new Set<() => void>();
  const tell = () => {
    changes++;
    for (const listener of listeners) listener();
  };
  const bodyNow = () => (node ? storyJson(node) : body);
  const beside = () => ({
    headline: fields.headline,
    standfirst: fields.standfirst,
    shortHeadline: fields.shortHeadline || null,
    seoTitle: fields.seoTitle || null,
    seoDescription: fields.seoDescription || null,
    bylines: fields.byline.map(({ id }) => id),
    about: fields.about.map(({ kind, id }) => ({ kind, id })),
    ...(fields.hero !== undefined && { hero: fields.hero }),
    ...(fields.spoilers !== undefined && { spoilers: fields.spoilers }),
  });

  /** How suggestions were answered that are no more in the text. */
  const answered = (text: Doc) => {
    if (answers.size === 0) return {};
    const waiting = suggestionKeys(text);
    return { answers: Object.fromEntries([...answers].filter(([key]) => !waiting.has(key))) };
  };
  const copyNow = () => {
    const text = bodyNow();
    return { ...beside(), ...answered(text), body: text };
  };

  return {
    fields: () => fields,
    body: bodyNow,
    /** The body as JSON text; of a long story only the blocks that changed are written anew. */
    bodyJson: () => (node ? jsonOf(node) : JSON.stringify(body)),
    /** How many changes there were: a copy taken at this number holds every word up to it. */
    changes: () => changes,
    set(change: Partial<Fields>) {
      fields = { ...fields, ...change };
      tell();
    },
    /** Takes the document the editor came to; kept as it is, since it never changes. */
    setBody(next: Node) {
      node = next;
      tell();
    },
    /** Puts another text in hand before the editor has opened; it opens with that. */
    replace({ body: other, ...others }: DraftStart) {
      body = other;
      fields = others;
      node = null;
      tell();
    },
    /** What is sent beside the body. */
    beside,
    copy: copyNow,
    /** Remembers how suggestions were answered, for the next save to say. */
    answer(keys: readonly string[], verdict: Verdict) {
      for (const key of keys) answers.set(key, verdict);
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A block of a document never changes: a new one takes its place. */
const blockJson = new WeakMap<Node, string>();

function jsonOf(document: Node): string {
  const blocks: string[] = [];
  document.forEach((block) => {
    const json = blockJson.get(block) ?? JSON.stringify(storyBlock(block));
    blockJson.set(block, json);
    blocks.push(json);
  });
  return `{"type":"doc","content":[${blocks.join(",")}]}`;
}
