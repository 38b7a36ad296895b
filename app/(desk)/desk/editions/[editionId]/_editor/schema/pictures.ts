import { type AnyExtension, Node } from "@tiptap/core";
import { isUuid } from "@/domain/kernel/id";
import { ALT_MAX, CAPTION_MAX, GALLERY_MAX, type Use } from "@/domain/media/vocabulary";

/** What a story says of a picture of its own, taken over from our own clipboard alone. */
const text = (name: string, max: number) => ({
  default: null,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name.toLowerCase()}`)?.slice(0, max) || null,
  renderHTML: (attrs: Record<string, unknown>) => (attrs[name] ? { [`data-${name.toLowerCase()}`]: attrs[name] } : {}),
});

const Figure = Node.create({
  name: "figure",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    assetId: {
      default: null,
      parseHTML: (element) => idIn(element.getAttribute("data-asset")),
      renderHTML: ({ assetId }) => (assetId ? { "data-asset": assetId } : {}),
    },
    caption: text("caption", CAPTION_MAX),
    altOverride: text("altOverride", ALT_MAX),
    isDecorative: {
      default: null,
      parseHTML: (element) => (element.hasAttribute("data-decorative") ? true : null),
      renderHTML: ({ isDecorative }) => (isDecorative ? { "data-decorative": "" } : {}),
    },
    width: {
      default: null,
      parseHTML: (element) => (element.getAttribute("data-width") === "wide" ? "wide" : null),
      renderHTML: ({ width }) => (width ? { "data-width": width } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-block="picture"]', priority: 70 }],
  renderHTML: ({ HTMLAttributes }) => ["figure", { "data-block": "picture", ...HTMLAttributes }],
  renderText: ({ node: { attrs } }) => attrs.caption ?? "",
});

const Gallery = Node.create({
  name: "gallery",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    items: {
      default: [],
      parseHTML: (element) => usesIn(element.getAttribute("data-items")),
      renderHTML: ({ items }) => ({ "data-items": JSON.stringify(items) }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-block="gallery"]', priority: 70 }],
  renderHTML: ({ HTMLAttributes }) => ["figure", { "data-block": "gallery", ...HTMLAttributes }],
});

const idIn = (value: unknown) => (typeof value === "string" && isUuid(value) ? value : null);

/** Only what is sound is taken over; a clipboard may have been filled by anybody. */
function usesIn(json: string | null): Use[] {
  try {
    const items: unknown = JSON.parse(json ?? "[]");
    if (!Array.isArray(items)) return [];
    return items.slice(0, GALLERY_MAX).flatMap((item): Use[] => {
      const assetId = idIn(item?.assetId);
      if (!assetId) return [];
      const words = (value: unknown, max: number) => (typeof value === "string" ? value.slice(0, max) : "");
      const [caption, altOverride] = [words(item.caption, CAPTION_MAX), words(item.altOverride, ALT_MAX)];
      return [
        {
          assetId,
          ...(caption && { caption }),
          ...(altOverride && { altOverride }),
          ...(item.isDecorative === true && { isDecorative: true }),
        },
      ];
    });
  } catch {
    return [];
  }
}

/** Pictures in the text; which they are is an id of the library, so that words and rights follow it. */
export const PICTURE_NODES: AnyExtension[] = [Figure, Gallery];
