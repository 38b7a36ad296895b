/** Markup that is whole and escaped; made by `element` alone, so that text never passes for it. */
export class Xml {
  constructor(readonly markup: string) {}
}

type Attributes = Readonly<Record<string, string | null>>;
type Child = Xml | string | null;

/** What XML 1.0 cannot hold, escaped or not: control characters and halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(UNSPEAKABLE, "").replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** An element; an attribute or child that is null is left out. Names are ours and are not escaped. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escaped(value)}"`]));
  const inside = children.map((child) => (child instanceof Xml ? child.markup : escaped(child ?? ""))).join("");
  return new Xml(inside === "" ? `<${name}${given.join("")}/>` : `<${name}${given.join("")}>${inside}</${name}>`);
}

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`;
