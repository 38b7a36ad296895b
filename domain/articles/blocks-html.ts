import { safeHref } from "../kernel/safe-href";
import type { Say } from "../kernel/words";
import { type WritingBlock, wordsBeside } from "./blocks";
import { htmlLink, htmlText } from "./html-text";
import { isVideoId, PROVIDER_NAMES, type VideoRef, watchAddress } from "./video";

/**
 * A block for feed readers; `inside` prints what a node holds. What needs our page is a link or left out: a player, another
 * story of ours, and whatever a reader would have to open first.
 */
export function writingBlockHtml(say: Say, block: WritingBlock, inside: (node: object) => string): string {
  switch (block.type) {
    case "quote":
      return `<blockquote>${inside(block)}${lineOf(wordsBeside(block).join(", "), "— ")}</blockquote>`;
    case "video":
      return videoHtml(say, block.attrs);
    case "linkCard": {
      const href = safeHref(block.attrs?.href);
      if (href === null) return "";
      const outlet = block.attrs.outlet ? `, ${htmlText(block.attrs.outlet)}` : "";
      return `<p>${htmlLink(href, htmlText(block.attrs.title || href))}${outlet}</p>`;
    }
    case "relatedStory":
      return "";
    case "table":
      return tableHtml(block, inside);
    case "spoiler":
      return `<p><strong>${spoilersHtml(say, block.attrs?.label)}</strong></p>`;
    case "editorsNote":
      return `<p><strong>${htmlText(say("story.note"))}</strong></p>${inside(block)}`;
    default:
      return block satisfies never;
  }
}

const lineOf = (words: string, sign = "") => (words ? `<p>${sign}${htmlText(words)}</p>` : "");

const spoilersHtml = (say: Say, what: string | null | undefined) =>
  htmlText(what ? say("feed.spoilersFor", { what }) : say("feed.spoilers"));

function videoHtml(say: Say, attrs: (WritingBlock & { type: "video" })["attrs"] | undefined): string {
  if (!isVideoId(attrs?.provider, attrs?.videoId)) return "";
  const video = attrs as VideoRef & { title: string };
  const name = PROVIDER_NAMES[video.provider];
  return `<p>${htmlLink(watchAddress(video), htmlText(video.title ? say("feed.videoOn", { title: video.title, name }) : say("story.watch", { name })))}</p>`;
}

function tableHtml(block: WritingBlock & { type: "table" }, inside: (node: object) => string): string {
  const rows = (Array.isArray(block.content) ? block.content : []).map((row) => {
    const cells = (Array.isArray(row?.content) ? row.content : []).map((cell) => {
      const tag = cell?.type === "tableHeader" ? "th" : "td";
      return `<${tag}>${inside(cell)}</${tag}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const [caption] = wordsBeside(block);
  return rows.length > 0 ? `<table>${caption ? `<caption>${htmlText(caption)}</caption>` : ""}${rows.join("")}</table>` : "";
}
