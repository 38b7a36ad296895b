import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonLd } from "./json-ld";

const NAUGHTY = [
  "</script><script>alert(1)</script>",
  "<!--",
  "a & b",
  "line\u2028and\u2029paragraph",
  '"quoted" \\ back',
  "지금 우리 학교는",
  "\u0000",
];

test.each(NAUGHTY)("a headline cannot leave its element: %j", (headline) => {
  const html = renderToStaticMarkup(<JsonLd things={[{ "@type": "NewsArticle", headline }]} />);
  const inside = html.slice(html.indexOf(">") + 1, html.lastIndexOf("</script>"));
  expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(inside)["@graph"][0].headline).toBe(headline);
});
