import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SeasonPhase } from "@/domain/claims/vocabulary";
import { english } from "@/domain/kernel/say-in";
import { SeasonStrip } from "./season-strip";
import { State } from "./state";
import { Line } from "./status-line";

const flags = { delayed: false, final: false, overdue: false, contested: false };
const season = (phase: SeasonPhase, more = {}) => ({ phase, flags, reached: 0, parts: null, ...more });
const strip = (phase: SeasonPhase, more = {}) => renderToStaticMarkup(<SeasonStrip season={season(phase, more)} say={english} />);
const cells = (html: string) => [...html.matchAll(/<i class="([^"]*)"/g)].map(([, look]) => look);

test("a season in preparation and delayed fills one cell, frames the second and says so", () => {
  const html = strip("preparing", { flags: { ...flags, delayed: true } });
  expect(html).toContain('role="img" aria-label="Stage 2 of 7: preparing, delayed"');
  expect(cells(html)).toEqual(["done", "now s-work late", "", "", "", "", ""]);
});

test("a cancelled season ends in a cross, and nothing is drawn after it", () => {
  const html = strip("cancelled", { reached: 3 });
  expect(cells(html)).toEqual(["done", "done", "done", "x"]);
  expect(html).toContain("then cancelled");
});

test("a season partly out shows its last cell divided", () => {
  expect(cells(strip("part_released", { parts: 2 }))).toEqual(["done", "done", "done", "done", "done", "now s-on", "part s-on"]);
});

test("a season that nobody ordered has no cell filled", () => {
  expect(strip("undecided")).toContain("Not ordered");
  expect(cells(strip("undecided"))).toEqual(["", "", "", "", "", "", ""]);
});

test("the state is told by a word, and its shape is hidden from those who hear it", () => {
  const html = renderToStaticMarkup(<State phase="preparing" flags={{ ...flags, delayed: true }} say={english} />);
  expect(html.replace(/<[^>]+>/g, "")).toBe("Preparing Delayed");
  expect(html.match(/aria-hidden="true"/g)).toHaveLength(2);
});

test("our estimate stands apart from what is known", () => {
  const line = "Season 2: renewed; no release date announced. Our estimate: 2026 (likely).";
  const html = renderToStaticMarkup(<Line season={{ ...season("ordered"), label: "Season 2", line }} say={english} />);
  expect(html).toMatch(/renewed; no release date announced\.\s*<span class="est">/);
  expect(html.split('class="est"')[0]).not.toContain("estimate");
});
