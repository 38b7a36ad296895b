import { expect, test } from "vitest";
import { printable, sizeOf } from "./printable";

test("a title keeps its accents and loses what the type cannot print", () => {
  expect(printable("Pokémon: Škola, “Ōoku” season 2", "Ōoku")).toBe("Pokémon: Škola, “Ōoku” season 2");
  expect(printable("All of Us Are Dead (지금 우리 학교는) season 2", "All of Us Are Dead")).toBe("All of Us Are Dead season 2");
  expect(printable("지금 우리: what we know 😀", "All of Us Are Dead")).toBe("what we know");
});

test("a title in another script alone gives way to the Latin one", () => {
  expect(printable("지금 우리 학교는", "All of Us Are Dead")).toBe("All of Us Are Dead");
  expect(printable("今際の国のアリス?!", "Alice in Borderland")).toBe("Alice in Borderland");
});

test("a long headline is set smaller", () => {
  const sizes = (isBesidePicture: boolean) => ["Short", "a".repeat(110)].map((text) => sizeOf(text, isBesidePicture).fontSize);
  expect([sizes(false), sizes(true)]).toEqual([
    [64, 52],
    [56, 46],
  ]);
});
