import { type Block, type Doc, nodesOf } from "./document";

/** A place that leads to a story of ours, by its id or by an address it has or had, and the block it stands in. */
export type OwnLink = { articleId: string | null; slug: string | null; blockId: string };

const NEWS = /^\/news\/([a-z0-9-]+)\/?(?:[#?].*)?$/;

/** Every link of a text to stories of ours, each once for every block of text it stands in. */
export function linksToOurs(doc: Doc): OwnLink[] {
  const found = new Map<string, OwnLink>();
  let block = "";
  const add = (link: Omit<OwnLink, "blockId">) => found.set(JSON.stringify([link, block]), { ...link, blockId: block });
  for (const node of nodesOf(doc)) {
    if ("attrs" in node && typeof (node as Block).attrs?.id === "string" && node.type !== "mention") block = (node as Block).attrs.id;
    if (node.type === "relatedStory" && node.attrs.articleId) add({ articleId: node.attrs.articleId, slug: null });
    const href = hrefOf(node);
    const slug = href === null ? null : NEWS.exec(href)?.[1];
    if (slug) add({ articleId: null, slug });
  }
  return [...found.values()];
}

function hrefOf(node: object): string | null {
  const { marks } = node as { marks?: { type: string; attrs?: { href?: string } }[] };
  for (const mark of marks ?? []) if (mark.type === "link") return mark.attrs?.href ?? null;
  return null;
}

const blocksOf = (body: unknown): Block[] => {
  const content = (body as Partial<Doc> | null)?.content;
  return Array.isArray(content) ? content.filter((block) => typeof block?.type === "string") : [];
};

/** The stories a stored text leads to by a block, whether readers can open them or not. */
export const storiesLedTo = (body: unknown): string[] =>
  blocksOf(body).flatMap((block) =>
    block.type === "relatedStory" && typeof block.attrs?.articleId === "string" ? block.attrs.articleId : [],
  );

/** Whether a stored text has a video, for which its page needs our small script. */
export const hasVideo = (body: unknown): boolean => blocksOf(body).some(({ type }) => type === "video");
