import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { english } from "@/domain/kernel/say-in";
import { CastList } from "./cast-list";
import { Names } from "./names";

const person = (name: string, more: { creditedAs?: string; character?: string } = {}) => ({
  id: name,
  slug: name.toLowerCase().replaceAll(" ", "-"),
  name,
  creditedAs: null,
  character: null,
  ...more,
});
const cast = [
  person("Park Ji-hu"),
  person("Lomon", { creditedAs: "Park Solomon" }),
  person("Sarah Paulson", { character: "Lana Winters" }),
];
const words = (html: string) => html.replace(/<[^>]+>/g, "|").replace(/\|+/g, "|");

test("a cast is a numbered list in billing order", () => {
  const html = renderToStaticMarkup(<CastList cast={cast} say={english} isComplete />);
  expect(html).toMatch(/^<ol/);
  expect(words(html)).toBe("|Park Ji-hu|Lomon|billed as Park Solomon|Sarah Paulson|Lana Winters|");
});

test("a cast that is not complete ends in others, a complete one does not", () => {
  expect(words(renderToStaticMarkup(<CastList cast={cast} say={english} isComplete={false} />))).toMatch(/\|and others\|$/);
  expect(renderToStaticMarkup(<CastList cast={cast} say={english} isComplete />)).not.toContain("others");
});

test("creators are joined in order, each with a page", () => {
  const html = renderToStaticMarkup(<Names people={cast} say={english} />);
  expect(words(html)).toBe("|Park Ji-hu|, |Park Solomon| and |Sarah Paulson|");
  expect(html).toContain('<a href="/people/park-ji-hu">');
});

test("creators that are not complete end in others", () => {
  expect(words(renderToStaticMarkup(<Names people={cast.slice(0, 1)} say={english} isComplete={false} />))).toBe("|Park Ji-hu| and others");
});
