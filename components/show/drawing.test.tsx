import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { english } from "@/domain/kernel/say-in";
import { Drawing } from "./drawing";

const SLUGS = [
  "3-body-problem",
  "all-of-us-are-dead",
  "american-horror-story",
  "attack-on-titan",
  "doctor-who-2023",
  "futurama",
  "glow",
  "kingdom-2019",
  "lucifer",
  "money-heist",
  "one-day-at-a-time-2017",
  "the-killing-us",
  "a-show-nobody-drew",
];
const draw = (slug: string, shape: "card" | "wide" | "banner" = "wide") =>
  renderToStaticMarkup(<Drawing show={{ slug }} shape={shape} say={english} />);

describe.each(SLUGS)("the drawing of %s", (slug) => {
  const svg = draw(slug);

  test("is a picture that says what is to be seen", () =>
    expect(svg).toMatch(/^<svg[^>]* role="img"[^>]* aria-label="Drawing: [^"]{20,}\."/));
  test("is at most 4.1 kB", () => expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(4_100));
  test("is made of flat inks and never of the marker's yellow", () => expect(svg).not.toMatch(/gradient|opacity|filter|#ffe14d/i));
  test("has no lettering but numerals", () => expect(svg.replace(/<[^>]+>/g, "")).toMatch(/^\d*$/));
  test("is the same every time", () => expect(draw(slug)).toBe(svg));
  test("has no ids that could meet another drawing's", () => expect(svg).not.toMatch(/\bid="|url\(#/));
});

test("two shows nobody has drawn differ", () => expect(draw("severance")).not.toBe(draw("a-show-nobody-drew")));
test("a banner shows a strip of the same drawing", () => expect(draw("glow", "banner")).toMatch(/viewBox="0 \d+ 1600 480"/));
test("a slug that names something of every object gets a drawing like any other", () => expect(draw("constructor")).toMatch(/^<svg/));
