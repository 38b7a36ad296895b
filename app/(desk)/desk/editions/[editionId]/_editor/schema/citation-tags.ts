import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { ShelfFact } from "@/components/claims/shelf-facts";
import { type Citation, citationsIn, sourceNumbers } from "@/domain/articles/citations";
import type { CitationAttrs, Doc } from "@/domain/articles/document";
import { isTooFirm } from "@/domain/articles/wording";
import type { FlagSeverity } from "@/domain/claims/vocabulary";
import { changeFor } from "../../_facts/news";
import type { Shelf } from "../../_facts/shelf";
import { CERTAINTY_SIGNS, dayWords } from "../../_facts/words";

const KEY = new PluginKey<DecorationSet>("citationTags");

/**
 * What the ledger says of the words that lean on it: after them how sure, and the number of the source; in a live fact its
 * words; over them that they are firmer than the source, or that the fact has changed since.
 */
export const citationTags = (shelf: Shelf) =>
  Extension.create({
    name: "citationTags",
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: KEY,
        state: {
          init: (_, { doc }) => tagsIn(doc, shelf),
          apply: (tr, tags) => (tr.docChanged || tr.getMeta(KEY) ? tagsIn(tr.doc, shelf) : tags),
        },
        props: { decorations: (state) => KEY.getState(state) },
        view: (view) => ({ destroy: shelf.subscribe(() => view.dispatch(view.state.tr.setMeta(KEY, true))) }),
      }),
    ],
  });

type Stated = { claimId: string | null; mode: Citation["mode"]; asOfOn: string | null };
type Look = { shelf: Shelf; numbers: ReadonlyMap<string, number>; sentences: ReadonlyMap<string, string> };

function tagsIn(doc: Node, shelf: Shelf): DecorationSet {
  const body = doc.toJSON() as Doc;
  const citations = citationsIn(body);
  if (citations.length === 0) return DecorationSet.empty;
  const look = {
    shelf,
    numbers: sourceNumbers(body, (id) => shelf.fact(id)?.sourceId ?? null),
    sentences: new Map(citations.map(({ claimId, blockId, quotedText }) => [`${claimId} ${blockId}`, quotedText])),
  };
  const tags: Decoration[] = [];
  doc.descendants((node, at, parent, index) => {
    const stated = statedBy(node);
    if (!stated) return;
    const end = at + node.nodeSize;
    const blockId = String(parent?.attrs.id ?? "");
    tags.push(...marksOn({ from: at, to: end }, stated, blockId, look));
    const next = parent?.maybeChild(index + 1);
    if (stated.mode !== "live" && next && JSON.stringify(statedBy(next)) === JSON.stringify(stated)) return;
    tags.push(...tagAfter(end, stated, look));
  });
  return DecorationSet.create(doc, tags);
}

function statedBy(node: Node): Stated | null {
  if (node.type.name === "liveFact") return { claimId: node.attrs.claimId, mode: "live", asOfOn: null };
  const attrs = node.marks.find(({ type }) => type.name === "citation")?.attrs as CitationAttrs | undefined;
  return attrs ? { claimId: attrs.claimId ?? null, mode: attrs.mode, asOfOn: attrs.asOfOn ?? null } : null;
}

/** Over the words themselves: that the ledger has left them behind, else that they say more than the source does. */
function marksOn({ from, to }: { from: number; to: number }, stated: Stated, blockId: string, { shelf, sentences }: Look): Decoration[] {
  const fact = stated.claimId ? shelf.fact(stated.claimId) : null;
  if (!fact) return [];
  const change = changeFor(fact, stated, shelf);
  if (change) return [Decoration.inline(from, to, { class: change.severity ? "behind" : "behind firmer" })];
  const sentence = stated.mode === "plain" ? sentences.get(`${stated.claimId} ${blockId}`) : undefined;
  return sentence && isTooFirm(sentence, fact.certainty) ? [Decoration.inline(from, to, { class: "too-firm" })] : [];
}

function tagAfter(at: number, stated: Stated, { shelf, numbers }: Look): Decoration[] {
  const { claimId, mode, asOfOn } = stated;
  if (!claimId) return [widget(at, { sign: "◇", says: "our estimate" })];
  const fact = shelf.fact(claimId);
  const shown = mode === "live" ? shelf.followed(claimId) : fact;
  if (!fact || !shown) return mode === "live" ? [widget(at, { live: "…", sign: "", says: "" })] : [];
  const change = changeFor(fact, stated, shelf);
  const fresh = change?.byId ? shelf.followed(change.byId) : null;
  const source =
    mode === "as_of" && asOfOn ? `as of ${dayWords(asOfOn)}` : mode === "quote" ? "quoted" : `${numbers.get(fact.sourceId ?? "") ?? ""}`;
  const now = change && change.severity !== null ? becomes(change.severity, fresh) : null;
  return [
    widget(at, {
      ...(mode === "live" && { live: shown.words }),
      ...{ sign: mode === "as_of" ? "" : CERTAINTY_SIGNS[shown.certainty], says: source, claimId },
      ...(now && { now }),
    }),
  ];
}

/** Longer news than this is told where there is room for it. */
const NEWS_MAX = 28;

function becomes(severity: FlagSeverity, fresh: ShelfFact | null): string {
  if (severity === "contested") return "disputed";
  if (!fresh) return "taken back";
  const words = fresh.when ?? fresh.value ?? fresh.what;
  return words.length <= NEWS_MAX ? `now ${words}` : "changed";
}

type Tag = { live?: string; sign: string; says: string; now?: string; claimId?: string };

/** Drawn by the screen, never part of the text: a reader's page has its own. */
const widget = (at: number, { live, sign, says, now, claimId }: Tag) =>
  Decoration.widget(
    at,
    () => {
      const tag = element("span", "cite-said", claimId ? { "data-fact": claimId } : {});
      if (live) tag.append(element("span", "live-words", {}, live));
      const words = [sign, says].filter(Boolean).join(" ");
      if (words) tag.append(element("sup", "cite-tag", {}, words));
      if (now) tag.append(element("mark", "cite-now", {}, now));
      return tag;
    },
    { side: -1, marks: [], key: JSON.stringify([live, sign, says, now]), ignoreSelection: true },
  );

function element(name: string, look: string, attributes: Record<string, string>, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = look;
  made.contentEditable = "false";
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
