import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Wordmark } from "./wordmark";

test.each([
  ["The Season Desk", "The [Season] Desk"],
  ["Showdesk", "[Showdesk]"],
  ["Channel News", "Channel [News]"],
  ["What Is On Now", "What Is [On] Now"],
])("%s is marked once, in the middle", (name, marked) => {
  const html = renderToStaticMarkup(<Wordmark name={name} />);
  expect(
    html
      .replaceAll("<b>", "[")
      .replaceAll("</b>", "]")
      .replace(/<[^>]+>/g, ""),
  ).toBe(marked);
});
