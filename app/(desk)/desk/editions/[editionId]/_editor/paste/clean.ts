import { TABLE_LIMIT } from "@/domain/articles/blocks";
import type { Dropped } from "./dropped";
import { officeLists } from "./office-lists";

const INK = /^(?:|inherit|initial|auto|windowtext|black|#000(?:000)?|rgb\(0, ?0, ?0\)|rgba\(0, ?0, ?0, ?1\))$/i;

/** Told by what the editor itself writes on a clipboard: our own words come back as they were. */
export const isOurs = (html: string) => /\bdata-pm-slice=/.test(html);

/**
 * Foreign markup as the structure it means: lists an office program draws with paragraphs become lists, blanks at the ends of
 * lines and empty lines go, and what a story does not hold is counted. The schema drops the rest.
 */
export function cleaned(html: string): { html: string; dropped: Dropped } {
  const { body } = new DOMParser().parseFromString(html.replace(/<!\[if[^>]*>|<!\[endif\]>/g, ""), "text/html");
  const dropped = countDropped(body);
  for (const part of body.querySelectorAll("style, meta, link, title, script, xml, o\\:p:empty, [style*='mso-hide']")) part.remove();
  for (const remark of body.querySelectorAll(".MsoCommentReference, [style*='mso-element:comment']")) remark.remove();
  for (const picture of body.querySelectorAll("img, svg, canvas, picture, object, embed, iframe, video, audio, v\\:shape, v\\:group"))
    picture.remove();
  for (const title of body.querySelectorAll("p.MsoTitle, p.MsoSubtitle")) renamed(title, "h2");
  officeLists(body);
  dropped.wideTables = flattened(body);
  trimmed(body);
  return { html: body.innerHTML, dropped };
}

function countDropped(body: HTMLElement): Dropped {
  const colours = new Set<string>();
  for (const part of body.querySelectorAll<HTMLElement>("[style], font")) {
    if (part.closest("a")) continue; // a link's colour is how it says that it is one
    const colour = part.style.color || part.getAttribute("color") || "";
    if (!INK.test(colour)) colours.add(colour.toLowerCase());
  }
  return {
    pictures: body.querySelectorAll("img").length,
    drawings: body.querySelectorAll("svg, canvas, object, v\\:shape:not(:has(img)), v\\:group").length,
    fontColours: colours.size,
    remarks: body.querySelectorAll(".MsoCommentReference").length,
    wideTables: 0,
  };
}

function renamed(part: Element, name: string) {
  const made = part.ownerDocument.createElement(name);
  made.append(...part.childNodes);
  part.replaceWith(made);
}

/** A table that is larger than any draft holds, or that stands in another, becomes one line for each of its rows. */
function flattened(body: HTMLElement): number {
  let count = 0;
  for (const table of body.querySelectorAll("table")) {
    const rows = [...table.rows];
    const isWide = rows.length > TABLE_LIMIT.rows || rows.some(({ cells }) => cells.length > TABLE_LIMIT.columns);
    const isNested = table.parentElement?.closest("table") != null;
    if (!isWide && !isNested && rows.length > 1) continue;
    if (isWide) count++;
    const lines = rows.map((row) => {
      const line = body.ownerDocument.createElement("p");
      line.textContent = [...row.cells].map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim()).join(" | ");
      return line;
    });
    table.replaceWith(...lines);
  }
  return count;
}

const BLOCK = ":is(p, h1, h2, h3, ul, ol, table)";

/** No line ends in blanks, and none is only blank. */
function trimmed(body: HTMLElement) {
  // A break between blocks is a gap that another program left there.
  for (const br of body.querySelectorAll(`br.Apple-interchange-newline, br:has(+ ${BLOCK}), ${BLOCK} + br`)) br.remove();
  for (const line of body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li, td, th")) {
    for (let last = lastText(line); last !== null && trimEnd(last); last = lastText(line));
    const isEmpty = line.textContent?.trim() === "" && !line.querySelector("table, ul, ol, [data-mention], [data-live-fact]");
    if (isEmpty && !/^(?:TD|TH)$/.test(line.tagName)) line.remove();
  }
}

function lastText(line: Element): Text | null {
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  while (walker.nextNode()) last = walker.currentNode as Text;
  return last;
}

/** Whether the text was blank altogether and is gone, so that the one before it is the last. */
function trimEnd(text: Text): boolean {
  text.data = text.data.replace(/[\s\u00a0]+$/, "");
  if (text.data !== "" || text.parentNode === null) return false;
  text.remove();
  return true;
}
