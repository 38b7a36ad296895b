import { expect, test } from "vitest";
import { withoutHandlers } from "./pasted";

test("handlers in pasted markup lose their name", () => {
  expect(withoutHandlers('<img src=x onerror="boom()">')).toBe('<img src=x data-dropped="boom()">');
  expect(withoutHandlers("<p ONCLICK = boom() class=a>x</p>")).toBe("<p data-dropped = boom() class=a>x</p>");
  expect(withoutHandlers('<svg/onload=boom()><img src="x"onerror=boom()>')).toBe(
    '<svg/data-dropped=boom()><img src="x"data-dropped=boom()>',
  );
});
test("words stay as they are", () => {
  const text = "<p>Go on x = 1, once = twice, a &lt; b on c = d</p>";
  expect(withoutHandlers(text)).toBe(text);
});
