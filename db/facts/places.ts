export type Place = { line: number; column: number };
export type Path = readonly (string | number)[];

/** Deeper than any file of facts; a reader that calls itself must not run out of room. */
const DEPTH_MAX = 64;

/** Where the text stops being JSON, and what was looked for there. */
export class NotJson extends Error {
  constructor(
    readonly says: string,
    readonly place: Place,
  ) {
    super(says);
  }
}

export type Placed = {
  value: unknown;
  /** Where the value of a path begins, or that of the nearest value around it that is there. */
  placeOf: (path: Path) => Place;
  /** Names that stand twice in one object: the second would silently win. */
  twice: Path[];
};

/** Reads JSON and keeps where each value stands, counted from 1. Throws `NotJson`. */
export function parsePlaced(text: string): Placed {
  const starts = new Map<string, number>();
  const twice: Path[] = [];
  let at = 0;

  const fail = (says: string): never => {
    throw new NotJson(says, placeAt(text, at));
  };
  const skip = () => {
    while (/[ \t\r\n]/.test(text[at] ?? "")) at++;
  };
  const found = () => (at < text.length ? `found ${JSON.stringify(text[at])}` : "the file ends here");
  const take = (mark: string, looked: string) => {
    skip();
    if (text[at] !== mark) fail(`${looked} expected, ${found()}`);
    at++;
  };
  const token = (pattern: RegExp, looked: string): unknown => {
    pattern.lastIndex = at;
    const [hit] = pattern.exec(text) ?? [];
    if (hit === undefined) return fail(`${looked} expected, ${found()}`);
    try {
      const value: unknown = JSON.parse(hit);
      at += hit.length;
      return value;
    } catch {
      return fail("the text that begins here holds a tab, or a backslash that stands for nothing");
    }
  };

  const list = (path: Path): unknown[] => {
    const items: unknown[] = [];
    at++;
    skip();
    while (text[at] !== "]") {
      if (items.length > 0) take(",", "a comma or ]");
      items.push(read([...path, items.length]));
      skip();
    }
    at++;
    return items;
  };
  const object = (path: Path): Record<string, unknown> => {
    const fields = new Map<string, unknown>();
    at++;
    skip();
    while (text[at] !== "}") {
      if (fields.size > 0) take(",", "a comma or }");
      skip();
      const name = String(token(STRING, "a name in quotation marks"));
      take(":", "a colon");
      if (fields.has(name)) twice.push([...path, name]);
      fields.set(name, read([...path, name]));
      skip();
    }
    at++;
    return Object.fromEntries(fields);
  };
  const read = (path: Path): unknown => {
    skip();
    starts.set(keyOf(path), at);
    if (path.length > DEPTH_MAX) return fail("nothing is nested this deep");
    if (text[at] === "{") return object(path);
    if (text[at] === "[") return list(path);
    return token(SCALAR, "a value");
  };

  const value = read([]);
  skip();
  if (at < text.length) fail(`the end of the file expected, ${found()}`);
  const placeOf = (path: Path) => {
    for (let length = path.length; length > 0; length--) {
      const start = starts.get(keyOf(path.slice(0, length)));
      if (start !== undefined) return placeAt(text, start);
    }
    return placeAt(text, starts.get(keyOf([])) ?? 0);
  };
  return { value, placeOf, twice };
}

const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const SCALAR = /"(?:[^"\\\n]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const keyOf = (path: Path) => JSON.stringify(path);

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** `claims[3].when.edtf`. */
export const pathWords = (path: Path): string =>
  path.reduce<string>((said, step) => (typeof step === "number" ? `${said}[${step}]` : said === "" ? step : `${said}.${step}`), "");
