import { expect, test } from "vitest";
import type { Block } from "@/domain/articles/document";
import { canBeBoth, chooseBlock, chooseValue } from "./choices";

const paragraph = (id: string, text: string): Block => ({ type: "paragraph", attrs: { id }, content: [{ type: "text", text }] });
const place = { key: "p", mine: paragraph("p", "mine"), before: paragraph("p", "before"), theirs: paragraph("p", "theirs") };

test("both keeps one after the other, and the second is a block of its own", () => {
  const [first, second] = chooseBlock(place, "both").blocks;
  expect(first).toEqual(place.mine);
  expect(second).toMatchObject({ content: [{ text: "theirs" }] });
  expect(second?.attrs.id).not.toBe("p");
});

test("neither keeps what stood there before; a side that took it away keeps nothing", () => {
  expect(chooseBlock(place, "before").blocks).toEqual([place.before]);
  expect(chooseBlock({ ...place, mine: null }, "mine").blocks).toEqual([]);
});

test("lists of both sides become one list, words follow one another, and a picture is one or the other", () => {
  const about = (...ids: string[]) => ids.map((id) => ({ kind: "show", id }));
  expect(chooseValue({ key: "about", mine: about("a", "b"), before: [], theirs: about("b", "c") }, "both").value).toEqual(
    about("a", "b", "c"),
  );
  expect(chooseValue({ key: "headline", mine: "One.", before: "", theirs: "Two." }, "both").value).toBe("One. Two.");
  expect(canBeBoth({ key: "hero", mine: { assetId: "a" }, before: null, theirs: { assetId: "b" } })).toBe(false);
});
