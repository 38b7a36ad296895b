import fc from "fast-check";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { forReaders, withoutScriptPreloads } from "./strip-scripts";

const LD = `<script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
const KEPT = `<script src="/theme.js" defer="" data-keep=""></script>`;
const FRAMEWORK = `<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,"x"])</script>`;
const scriptsOf = (html: string) => html.match(/<script\b[^>]*>/gi) ?? [];

test("the framework's scripts go; data and our own marked files stay", () => {
  const { html, isStripped } = forReaders(`<head>${LD}${FRAMEWORK}</head><body><p>Text</p>${KEPT}${FRAMEWORK}</body>`);
  expect(html).toBe(`<head>${LD}</head><body><p>Text</p>${KEPT}</body>`);
  expect(isStripped).toBe(true);
});

test("preloads of scripts go, those of fonts and styles stay", () => {
  const font = `<link rel="preload" href="/f.woff2" as="font"/>`;
  const style = `<link rel="stylesheet" href="/s.css"/>`;
  const { html } = forReaders(`${font}<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/>${style}`);
  expect(html).toBe(font + style);
  expect(withoutScriptPreloads(`</f.woff2>; rel=preload; as="font", </a.js>; rel="preload"; as="script"`)).toBe(
    `</f.woff2>; rel=preload; as="font"`,
  );
});

test("the mark keeps only a file of this origin, never a script in the page", () => {
  for (const smuggled of [
    `<script data-keep="">alert(1)</script>`,
    `<script data-keep="" src="//evil.example/a.js"></script>`,
    `<script data-keep="" src="https://evil.example/a.js"></script>`,
    `<script data-keep="" src="/ours.js">alert(1)</script>`,
    `<SCRIPT>alert(1)</SCRIPT >`,
    `<script>never closed`,
  ]) {
    expect(scriptsOf(forReaders(smuggled).html)).toEqual([]);
  }
});

test("the page's tags and status are read, and not sent to readers", () => {
  const told = forReaders(
    `<head><meta name="showdesk-tags" content="reader article:1"/><meta name="showdesk-status" content="410"/><title>Gone</title></head>`,
  );
  expect(told).toMatchObject({ tags: ["reader", "article:1"], status: 410, html: "<head><title>Gone</title></head>" });
});

test("a page with a hole that a script would fill keeps its scripts", () => {
  for (const hole of [
    `<template id="B:0"></template>`,
    `<div hidden id="S:0">late</div>`,
    `<script>$RC("B:0","S:0")</script>`,
    "<!--$?-->",
  ]) {
    const { html, isStripped } = forReaders(`<body>${hole}${FRAMEWORK}</body>`);
    expect(isStripped).toBe(false);
    expect(html).toContain("self.__next_f");
  }
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    `"><script data-keep src="/a.js">alert(1)</script>`,
    `<meta name="showdesk-status" content="410"/>`,
    "<!--<script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    '<script type="application/ld+json">',
    '<template id="B:0">',
    "<!--$?-->",
  ),
);

test("whatever stands in a field, no script survives beyond data and marked files, and no field gives the page a status", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (headline, alt, tag) => {
      const page = renderToStaticMarkup(
        h(
          "main",
          { title: tag },
          h("meta", { name: "showdesk-tags", content: "reader" }),
          h("h1", null, headline),
          h("img", { alt, src: "/a.png" }),
          h("p", { id: alt }, tag),
        ),
      );
      const { html, status, tags, isStripped } = forReaders(`${LD}${FRAMEWORK}${page}${KEPT}${FRAMEWORK}`);
      expect(isStripped).toBe(true);
      expect(scriptsOf(html)).toEqual([`<script type="application/ld+json">`, `<script src="/theme.js" defer="" data-keep="">`]);
      expect(status).toBeNull();
      expect(tags).toEqual(["reader"]);
      expect(html).toContain(renderToStaticMarkup(h("h1", null, headline)));
    }),
    { numRuns: 500 },
  );
});

test("the root is told in what the page says it is told in, and in English where it says nothing", () => {
  const page = (language: string) =>
    forReaders(`<html lang="en-GB" class="a"><body><div class="site" lang="${language}">x</div></body></html>`).html;
  expect(page("de")).toMatch(/^<html lang="de" class="a">/);
  expect(forReaders('<html lang="en-GB"><body><div class="site">x</div></body></html>').html).toMatch(/^<html lang="en-GB">/);
});
