/** What a paste brought that a story does not hold, and how many of each. */
export type Dropped = { pictures: number; drawings: number; fontColours: number; remarks: number; wideTables: number };
export const NOTHING_DROPPED: Dropped = { pictures: 0, drawings: 0, fontColours: 0, remarks: 0, wideTables: 0 };

/** What came of a paste. */
export type Pasted = { paragraphs: number; headings: number; lists: number; tables: number; links: number; blocks: number };

const one = (count: number, word: string, many = `${word}s`) =>
  count === 0 ? [] : [`${count.toLocaleString("en")} ${count === 1 ? word : many}`];

/** "Pasted 14 paragraphs, 6 links. Dropped: 1 drawing, 2 font colours." */
export function pasteWords(pasted: Pasted, dropped: Dropped): string {
  const came = [
    ...one(pasted.paragraphs, "paragraph"),
    ...one(pasted.headings, "heading"),
    ...one(pasted.lists, "list"),
    ...one(pasted.tables, "table"),
    ...one(pasted.blocks, "block"),
    ...one(pasted.links, "link"),
  ];
  const left = [
    ...one(dropped.pictures, "picture"),
    ...one(dropped.drawings, "drawing"),
    ...one(dropped.fontColours, "font colour"),
    ...one(dropped.remarks, "comment"),
  ];
  return [
    `Pasted ${came.length > 0 ? came.join(", ") : "nothing a story can hold"}.`,
    ...(left.length > 0 ? [`Dropped: ${left.join(", ")}.`] : []),
    ...(dropped.pictures > 0 ? ["Add pictures from their files."] : []),
    ...(dropped.wideTables > 0 ? [`${one(dropped.wideTables, "table")} too large: pasted as lines.`] : []),
  ].join(" ");
}
