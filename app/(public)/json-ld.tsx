import type { Graph, Thing } from "schema-dts";

const ESCAPES: Record<string, string> = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029" };

/** JSON that may stand inside a script element: no text in it can end the element or begin another. */
export const escapedJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => ESCAPES[letter] ?? "");

/** What the page is about, for machines: one graph a page. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only place; data, not script, and escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapedJson(graph) }} />;
}
