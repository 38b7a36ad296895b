/**
 * The part of ICU MessageFormat that our messages use: `{name}`, `{count, plural, =0 {…} one {…} other {…}}`,
 * `{which, select, a {…} other {…}}`, `{count, number}`, `#` within a plural, `<link>…</link>`, and `'{'` for a sign meant as it stands.
 * Source: https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export type Message = readonly Part[];
export type Part = string | Gap | Choice | Tag;
export type Gap = { is: "gap"; name: string } | { is: "number"; name: string };
type Branched = { name: string; branches: ReadonlyMap<string, Message> };
export type Choice = ({ is: "plural" } & Branched) | ({ is: "select" } & Branched);
export type Tag = { is: "tag"; name: string; inside: Message };
/** The count of the plural it stands in. */
export const COUNT: Gap = { is: "gap", name: "#" };

/** How a language tells one from many, and how it writes a count. */
type Grammar = { plurals: Intl.PluralRules; numbers: Intl.NumberFormat };
const grammars = new Map<string, Grammar>();

function grammarOf(locale: string): Grammar {
  const known = grammars.get(locale) ?? { plurals: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
  grammars.set(locale, known);
  return known;
}

export type Values = Readonly<Record<string, unknown>>;

/** What a message says, in pieces: words, values as they were given, and what a tag makes of the pieces inside it. */
export function piecesOf(message: Message, values: Values, locale: string): unknown[] {
  const pieces: unknown[] = [];
  add(message, { values, locale, pieces, count: 0 });
  return pieces;
}

type Saying = { values: Values; locale: string; pieces: unknown[]; count: number };

function add(message: Message, saying: Saying): void {
  const { values, locale, pieces } = saying;
  for (const part of message) {
    if (typeof part === "string") pieces.push(part);
    else if (part.is === "gap") pieces.push(part === COUNT ? written(saying.count, locale) : values[part.name]);
    else if (part.is === "number") pieces.push(written(Number(values[part.name]), locale));
    else if (part.is === "select") add(branchOf(part, String(values[part.name])), saying);
    else if (part.is === "plural") add(pluralOf(part, Number(values[part.name]), locale), { ...saying, count: Number(values[part.name]) });
    else pieces.push(drawn(part, saying));
  }
}

function drawn({ name, inside }: Tag, saying: Saying): unknown {
  const pieces: unknown[] = [];
  add(inside, { ...saying, pieces });
  return (saying.values[name] as (inside: unknown[]) => unknown)(pieces);
}

const written = (count: number, locale: string) => grammarOf(locale).numbers.format(count);

const branchOf = ({ branches }: Choice, key: string): Message => branches.get(key) ?? branches.get("other") ?? [];

const pluralOf = (choice: Choice, count: number, locale: string): Message =>
  choice.branches.get(`=${count}`) ?? branchOf(choice, grammarOf(locale).plurals.select(count));

/** What is put in a place of a message: a value, a count, or for a tag what it makes of the words inside it. */
export type Need = "value" | "count" | "tag";

/** What a message needs to be told, by name. */
export function needsOf(message: Message): Map<string, Need> {
  const needs = new Map<string, Need>();
  for (const [name, need] of message.flatMap(needsIn)) if (needs.get(name) !== "count") needs.set(name, need);
  return needs;
}

function needsIn(part: Part): [string, Need][] {
  if (typeof part === "string" || part === COUNT) return [];
  switch (part.is) {
    case "gap":
      return [[part.name, "value"]];
    case "number":
      return [[part.name, "count"]];
    case "tag":
      return [[part.name, "tag"], ...needsOf(part.inside)];
    default:
      return [
        [part.name, part.is === "plural" ? "count" : "value"],
        ...[...part.branches.values()].flatMap((branch) => [...needsOf(branch)]),
      ];
  }
}
