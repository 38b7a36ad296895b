import { type Choice, COUNT, type Gap, type Message, type Part, type Tag } from "./message";

/** Throws SyntaxError for text outside that part. */
export function readMessage(text: string): Message {
  const reader = new Reader(text);
  const message = reader.parts(null, false);
  reader.end();
  return message;
}

const NAME = /[A-Za-z][A-Za-z0-9]*/y;
const KEY = /=\d+|[A-Za-z_]+/y;

class Reader {
  #at = 0;
  constructor(private readonly text: string) {}

  /** Up to what ends the part they stand in, which is left to whoever asked. */
  parts(tag: string | null, isCounted: boolean): Message {
    const parts: Part[] = [];
    let words = "";
    const keep = (part: Part) => {
      if (words !== "") parts.push(words);
      words = "";
      parts.push(part);
    };
    for (let sign = this.text[this.#at]; sign !== undefined && sign !== "}" && !this.#closes(tag); sign = this.text[this.#at]) {
      if (sign === "{") keep(this.#gap(isCounted));
      else if (sign === "<") keep(this.#tag(isCounted));
      else if (sign === "#" && isCounted) keep(this.#sign(COUNT));
      else words += sign === "'" ? this.#quoted() : this.#sign(sign);
    }
    return words === "" ? parts : [...parts, words];
  }

  end() {
    if (this.#at < this.text.length) this.#fail("the end");
  }

  #sign<T>(meaning: T): T {
    this.#at += 1;
    return meaning;
  }

  #closes(tag: string | null): boolean {
    return tag !== null && this.text.startsWith(`</${tag}>`, this.#at);
  }

  #gap(isCounted: boolean): Gap | Choice {
    this.#expect("{");
    const name = this.#word(NAME);
    if (this.#taken("}")) return { is: "gap", name };
    this.#expect(",");
    const is = this.#word(NAME);
    if (is === "number" && this.#taken("}")) return { is, name };
    if (is !== "plural" && is !== "select") return this.#fail("plural, select or number");
    this.#expect(",");
    return { is, name, branches: this.#branches(isCounted || is === "plural") };
  }

  #branches(isCounted: boolean): Map<string, Message> {
    const branches = new Map<string, Message>();
    while (!this.#taken("}")) {
      const key = this.#word(KEY);
      this.#expect("{");
      branches.set(key, this.parts(null, isCounted));
      this.#expect("}", false);
    }
    return branches.has("other") ? branches : this.#fail("a branch for other");
  }

  #tag(isCounted: boolean): Tag {
    this.#expect("<", false);
    const name = this.#word(NAME);
    this.#expect(">", false);
    const inside = this.parts(name, isCounted);
    if (!this.#closes(name)) this.#fail(`</${name}>`);
    this.#at += name.length + 3;
    return { is: "tag", name, inside };
  }

  /** `''` is one apostrophe; before a sign of ours it opens words meant as they stand; alone it is itself. */
  #quoted(): string {
    this.#at += 1;
    const next = this.text[this.#at];
    if (next === "'") return this.#sign("'");
    if (next === undefined || !"{}<#".includes(next)) return "'";
    const end = this.text.indexOf("'", this.#at);
    if (end === -1) return this.#fail("an apostrophe");
    const words = this.text.slice(this.#at, end);
    this.#at = end + 1;
    return words;
  }

  #blank() {
    while (/\s/.test(this.text[this.#at] ?? "")) this.#at += 1;
  }

  #word(pattern: RegExp): string {
    this.#blank();
    pattern.lastIndex = this.#at;
    const [word] = pattern.exec(this.text) ?? this.#fail("a name");
    this.#at += word.length;
    return word;
  }

  #taken(sign: string): boolean {
    this.#blank();
    if (this.text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expect(sign: string, afterBlanks = true) {
    if (afterBlanks) this.#blank();
    if (this.text[this.#at] !== sign) this.#fail(sign);
    this.#at += 1;
  }

  #fail(wanted: string): never {
    throw new SyntaxError(`${wanted} was expected at ${this.#at} of “${this.text}”`);
  }
}
