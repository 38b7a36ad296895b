import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { deskSays } from "@/domain/kernel/words";
import { CorrectionNote, type Note } from "./correction-note";

const clock = { language: "en-GB", timeZone: "America/New_York" };
const note: Note = {
  id: "n1",
  kind: "correction",
  text: "An earlier version gave another day.",
  was: "10 May",
  now: "12 May",
  facts: [],
  publishedAt: "2025-04-18T02:30:00.000Z",
};
const print = (more: Partial<Note> = {}) =>
  renderToStaticMarkup(<CorrectionNote note={{ ...note, ...more }} clock={clock} say={deskSays} />);

test("a correction gives its kind, the publication's own day, what was wrong and what is right", () => {
  const html = print();
  expect(html).toContain('Correction, <time dateTime="2025-04-18T02:30:00.000Z">17 April 2025</time>:');
  expect(html).toContain('<span class="vh">Formerly: </span><s>10 May</s>');
  expect(html).toContain("<mark>12 May</mark>");
});

test("a note is a landmark named by its first words, so that two on one page are told apart", () =>
  expect(print({ kind: "retraction" })).toMatch(/^<aside[^>]*aria-labelledby="note-n1"><p id="note-n1"><strong>Retraction/));

test("an update without former words strikes nothing out", () =>
  expect(print({ kind: "update", was: null, now: null })).not.toContain("<s>"));

test("a correction names the fact that was wrong", () =>
  expect(print({ facts: [{ id: "c1", summary: "It comes on 10 May." }] })).toContain("The fact it concerns: “It comes on 10 May.”"));
