import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { english } from "@/domain/kernel/say-in";
import { ArticleBody } from "../body";
import { StoryFence } from "./spoiler-fence";

const id = "b1";
const paragraph = (text: string) => ({ type: "paragraph", attrs: { id }, content: [{ type: "text", text }] });
const print = (content: unknown[], props: Partial<Parameters<typeof ArticleBody>[0]> = {}) =>
  renderToStaticMarkup(<ArticleBody body={{ type: "doc", content }} language="en-GB" {...props} />);
const STORY = "0198a000-0000-7000-8000-000000000001";

test("a quote stands with its speaker, a spoiler closed, a note named", () => {
  const html = print([
    { type: "quote", attrs: { id, speaker: "Lomon", source: "to Variety" }, content: [paragraph("No hurry.")] },
    { type: "spoiler", attrs: { id, label: "the finale" }, content: [paragraph("It burns.")] },
    { type: "editorsNote", attrs: { id }, content: [paragraph("Put right.")] },
  ]);
  expect(html).toContain("<blockquote><p>No hurry.</p></blockquote><figcaption><b>Lomon</b>, to Variety</figcaption>");
  expect(html).toContain("<summary><b>Spoilers for the finale.</b> <span>Show</span></summary><div><p>It burns.</p></div></details>");
  expect(html).toContain('<aside class="ed-note" aria-label="Editor’s note">');
});

test("a table has its caption, and headers that say what they head", () => {
  const cell = (type: string, words: string) => ({ type, content: [paragraph(words)] });
  const html = print([
    {
      type: "table",
      attrs: { id, caption: "Seasons" },
      content: [
        { type: "tableRow", content: [cell("tableHeader", "Year")] },
        { type: "tableRow", content: [cell("tableCell", "2022")] },
      ],
    },
  ]);
  expect(html).toContain('<caption>Seasons</caption><thead><tr><th scope="col"><p>Year</p></th></tr></thead>');
  expect(html).toContain("<tbody><tr><td><p>2022</p></td></tr></tbody>");
});

test("a video is a link until somebody presses, and nothing where it is none", () => {
  const html = print([{ type: "video", attrs: { id, provider: "vimeo", videoId: "76979871", title: "Teaser" } }]);
  expect(html).toContain('<a href="https://vimeo.com/76979871" rel="noopener">Watch on Vimeo</a>');
  expect(html).not.toContain("iframe");
  expect(print([{ type: "video", attrs: { id, provider: "vimeo", videoId: '"><script>', title: "" } }])).toBe('<div class="prose"></div>');
});

test("a related story is printed while it is live, and left out while it is not", () => {
  const block = { type: "relatedStory", attrs: { id, articleId: STORY } };
  const stories = { [STORY]: { slug: "first", headline: "The first", language: "en" } };
  expect(print([block], { stories })).toContain('<a href="/news/first">The first</a>');
  expect(print([block])).toBe('<div class="prose"></div>');
});

test("a link card leads where it is safe to", () => {
  const card = (href: string) => print([{ type: "linkCard", attrs: { id, href, title: "Renewed", outlet: "Variety" } }]);
  expect(card("https://variety.com/x")).toContain('<a href="https://variety.com/x">Renewed</a><small>Variety</small>');
  expect(card("javascript:alert(1)")).toBe('<div class="prose"></div>');
});

test("a block from an older schema is left out without taking the story with it", () => {
  const html = print([
    { type: "table" },
    { type: "quote" },
    { type: "spoiler" },
    { type: "video" },
    { type: "linkCard" },
    paragraph("stays"),
  ]);
  expect(html).toContain("<p>stays</p>");
});

test("a whole story that gives something away stands closed, its standfirst with it", () => {
  const fence = { of: "season 1, episode 12", standfirst: "The school burns." };
  const html = renderToStaticMarkup(
    <StoryFence fence={fence} say={english}>
      It burns.
    </StoryFence>,
  );
  expect(html).toBe(
    '<details class="fence whole"><summary><b>Spoilers for season 1, episode 12.</b> <span>Show the story</span></summary>' +
      '<div><p class="stand">The school burns.</p>It burns.</div></details>',
  );
});
