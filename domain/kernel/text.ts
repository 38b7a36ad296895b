const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that Postgres can hold: without NUL, and with U+FFFD in place of half a surrogate pair. Every other character stays. */
export const storable = (text: string): string => text.replaceAll("\u0000", "").replace(LONE_SURROGATE, "\uFFFD");

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Parses JSON that a stranger may have written. Depth is measured on the text, before anything recursive runs.
 * Throws SyntaxError for text that is no JSON, is deeper than `maxDepth`, or names a key that reaches a prototype.
 */
export function parseBoundedJson(text: string, maxDepth: number): unknown {
  if (depthOf(text, maxDepth) > maxDepth) throw new SyntaxError("nested too deeply");
  return JSON.parse(text, (key, value: unknown) => {
    if (FORBIDDEN_KEYS.has(key)) throw new SyntaxError("a key that is not taken");
    return value;
  });
}

/** How deep brackets nest outside strings; stops counting one past `max`. */
function depthOf(text: string, max: number): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= max; at++) {
    const letter = text[at];
    if (letter === '"') at = endOfString(text, at);
    else if (letter === "{" || letter === "[") deepest = Math.max(deepest, ++depth);
    else if (letter === "}" || letter === "]") depth--;
  }
  return deepest;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
