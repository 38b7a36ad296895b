import { Mark, Node } from "@tiptap/core";
import { MARKED_MODES } from "@/domain/articles/vocabulary";
import { isUuid } from "@/domain/kernel/id";

const kept = (name: string) => ({ default: null, parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) || null });

/** Words that state a claim or an estimate of the ledger. Typing at their end goes on without them. */
export const Citation = Mark.create({
  name: "citation",
  inclusive: false,
  addAttributes: () => ({
    claimId: kept("claim"),
    estimateId: kept("estimate"),
    mode: { default: "plain", parseHTML: (element) => element.getAttribute("data-cite") },
    asOfOn: kept("as-of"),
  }),
  parseHTML: () => [{ tag: "span[data-cite]", getAttrs: (element) => (isWhole(element.dataset) ? null : false) }],
  renderHTML: ({ HTMLAttributes: { claimId, estimateId, mode, asOfOn } }) => [
    "span",
    {
      "data-cite": mode,
      ...(claimId && { "data-claim": claimId }),
      ...(estimateId && { "data-estimate": estimateId }),
      ...(asOfOn && { "data-as-of": asOfOn }),
      class: mode === "plain" ? "cite" : "cite frozen",
    },
    0,
  ],
});

/** Only our own markup counts, and only what the desk would take. */
function isWhole({ cite, claim, estimate, asOf }: DOMStringMap): boolean {
  const ids = [claim, estimate].filter((id) => id !== undefined);
  const isDated = /^\d{4}-\d\d-\d\d$/.test(asOf ?? "");
  return (
    MARKED_MODES.some((mode) => mode === cite) && ids.length === 1 && ids.every((id) => isUuid(id ?? "")) && (cite === "as_of") === isDated
  );
}

/** A place in the text where the ledger says what it has now. */
export const LiveFact = Node.create({
  name: "liveFact",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ claimId: { default: null, parseHTML: (element) => element.getAttribute("data-live-fact") } }),
  parseHTML: () => [{ tag: "span[data-live-fact]", getAttrs: ({ dataset }) => (isUuid(dataset.liveFact ?? "") ? null : false) }],
  renderHTML: ({ node: { attrs } }) => ["span", { "data-live-fact": attrs.claimId, class: "cite" }],
  renderText: () => "…",
});
