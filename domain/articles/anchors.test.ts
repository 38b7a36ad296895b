import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { follow } from "./anchor-following";
import { type Anchor, anchorAt, anchorOn, locate, type TextBlock, textBlocksOf } from "./anchors";

const block = (id: string, text: string): TextBlock => ({ id, text });
const HOME = block("a", "Production of the second season, first meant to begin in 2024, is now planned for 2025.");
const on = (home: TextBlock, words: string): Anchor => {
  const from = home.text.indexOf(words);
  return anchorAt(home, from, from + words.length);
};
const found = (blocks: TextBlock[], anchor: Anchor) => {
  const span = locate(blocks, anchor);
  return span && `${span.blockId}: ${blocks.find(({ id }) => id === span.blockId)?.text.slice(span.from, span.to)}`;
};
const followed = (before: TextBlock[], after: TextBlock[], anchor: Anchor) => {
  const now = follow(before, after, anchor);
  return now && `${now.blockId}: ${now.quote?.exact ?? "all"}`;
};

test("what is selected means whole words, without the blanks around them", () => {
  const quoted = (from: number, to: number) => anchorOn(HOME, from, to)?.quote?.exact;
  expect(quoted(3, 18)).toBe("Production of the");
  expect(quoted(10, 13)).toBe("of");
  expect(quoted(34, 39)).toBe("first");
  expect(quoted(10, 11)).toBeUndefined();
});

describe("an anchor finds its words", () => {
  const anchor = on(HOME, "first meant to begin in 2024");
  test("after words were written before and after them", () => {
    expect(found([block("z", "New opening."), block("a", `Note well. ${HOME.text} So it is.`)], anchor)).toBe(
      "a: first meant to begin in 2024",
    );
  });
  test("after their block was moved, or got a new id by being pasted", () => {
    expect(found([block("z", "Other."), HOME], anchor)).toBe("a: first meant to begin in 2024");
    expect(found([block("z", "Other."), block("new", HOME.text)], anchor)).toBe("new: first meant to begin in 2024");
  });
  test("after their block was split before them, and after it was joined to another", () => {
    const [first, second] = [HOME.text.slice(0, 33), HOME.text.slice(33)];
    expect(found([block("a", first), block("b", second)], anchor)).toBe("b: first meant to begin in 2024");
    expect(found([block("z", `Other. ${HOME.text}`)], anchor)).toBe("z: first meant to begin in 2024");
  });
  test("after one of them was changed, by what stands around them", () => {
    expect(found([block("a", HOME.text.replace("begin in 2024", "start in 2023"))], anchor)).toBe("a: first meant to start in 2023");
  });
  test("and takes no other occurrence of the same word for them", () => {
    const home = block("a", "Filming was set for 2024. The release in 2024 was never likely.");
    const second = anchorAt(home, 41, 45);
    expect(locate([home], second)).toEqual({ blockId: "a", from: 41, to: 45 });
    expect(locate([block("a", "Filming was set for 2024. Nobody knows when it is out.")], second)).toBeNull();
    expect(locate([block("a", "Nobody knows."), block("b", "It was 2024.")], second)).toBeNull();
  });
  test("and is detached once they are gone", () => {
    expect(locate([block("a", "Nothing of it is left.")], anchor)).toBeNull();
    expect(locate([], anchor)).toBeNull();
  });
  test("of a whole block as long as the block is there", () => {
    const whole = { blockId: "a", quote: null };
    expect(locate([HOME], whole)).toEqual({ blockId: "a", from: 0, to: HOME.text.length });
    expect(locate([block("b", HOME.text)], whole)).toBeNull();
  });
});

describe("an anchor follows the text from save to save", () => {
  const anchor = on(HOME, "2024");
  test("through a replacement of its words", () => {
    expect(followed([HOME], [block("a", HOME.text.replace("2024", "2023"))], anchor)).toBe("a: 2023");
    const long = on(HOME, "first meant to begin in 2024");
    expect(followed([HOME], [block("a", HOME.text.replace("first meant to begin in 2024", "which was late"))], long)).toBe(
      "a: which was late",
    );
  });
  test("through a split inside them, with the longer part", () => {
    const long = on(HOME, "first meant to begin in 2024");
    const halves = [block("a", HOME.text.slice(0, 39)), block("b", HOME.text.slice(39))];
    expect(followed([HOME], halves, long)).toBe("b: meant to begin in 2024");
  });
  test("and is left where it was when they are cut, or put aside with much more", () => {
    expect(followed([HOME], [block("a", "Altogether something else was written here.")], anchor)).toBeNull();
    expect(followed([HOME], [block("a", "Production of the second season is now planned for 2025.")], anchor)).toBeNull();
  });
});

describe("whatever is written elsewhere", () => {
  const words = fc.array(fc.constantFrom("filming", "season", "2024", "the", "was", "delayed", "한국", "é", "🎬"), {
    minLength: 1,
    maxLength: 14,
  });
  const story = fc.array(words, { minLength: 1, maxLength: 5 });
  test("the same words are found, with other blocks put anywhere around theirs", () => {
    fc.assert(
      fc.property(story, story, fc.nat(), fc.nat(), fc.nat(), (texts, more, which, start, length) => {
        const blocks = texts.map((text, at) => block(`b${at}`, text.join(" ")));
        const home = blocks[which % blocks.length] as TextBlock;
        const from = start % home.text.length;
        const anchor = anchorAt(home, from, Math.min(home.text.length, from + 1 + (length % 30)));
        const others = more.map((text, at) => block(`n${at}`, text.join(" ")));
        const around = [...others, ...blocks].sort((a, b) => `${a.id}${which}`.localeCompare(`${b.id}${start}`));
        const span = locate(around, anchor);
        expect(span?.blockId).toBe(home.id);
        expect(home.text.slice(span?.from, span?.to)).toBe(anchor.quote?.exact);
      }),
    );
  });
  test("nothing the text may become makes it fail, and what it finds lies in the text", () => {
    fc.assert(
      fc.property(story, story, fc.nat(), fc.nat(), (before, after, start, length) => {
        const [old, now] = [before, after].map((texts) => texts.map((text, at) => block(`b${at}`, text.join(" ")))) as [
          TextBlock[],
          TextBlock[],
        ];
        const home = old[0] as TextBlock;
        const from = start % home.text.length;
        const anchor = anchorAt(home, from, Math.min(home.text.length, from + 1 + (length % 30)));
        fc.pre(anchor.quote?.exact.trim() !== "");
        const moved = follow(old, now, anchor);
        if (!moved) return;
        const there = now.find(({ id }) => id === moved.blockId);
        expect(there?.text).toContain(moved.quote?.exact);
        expect(moved.quote?.exact.trim()).not.toBe("");
      }),
    );
  });
});

test("every block is read, those in lists too, a mention as its label and a live fact as a gap", () => {
  const paragraph = (id: string, ...content: object[]) => ({ type: "paragraph", attrs: { id }, content });
  const doc = {
    type: "doc",
    content: [
      paragraph(
        "p1",
        { type: "text", text: "By " },
        { type: "mention", attrs: { kind: "show", id: "x", label: "GLOW" } },
        { type: "liveFact" },
      ),
      { type: "bulletList", attrs: { id: "l" }, content: [{ type: "listItem", attrs: { id: "i" }, content: [paragraph("p2")] }] },
      { type: "horizontalRule", attrs: { id: "r" } },
    ],
  };
  expect(textBlocksOf(doc as never)).toEqual([block("p1", "By GLOW…"), block("l", ""), block("i", ""), block("p2", ""), block("r", "")]);
});
