import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import "server-only";
import { dayWords } from "@/components/show/day";
import { printDay } from "@/components/site/instant";
import { htmlOf } from "@/domain/articles/html";
import { htmlLink, htmlText } from "@/domain/articles/html-text";
import { authorPath, newsPath } from "@/domain/articles/vocabulary";
import { storyFacts } from "@/domain/claims/story-facts";
import type { FeedItem } from "@/domain/feeds/feed";
import type { FeedRow } from "@/domain/feeds/public-queries";
import { altOf, type HeldPicture, largestFile, pictureFor } from "@/domain/media/picture";
import { mediaPath, type Use } from "@/domain/media/vocabulary";
import { personPath } from "@/domain/people/vocabulary";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { absolute } from "./pages";

type Story = FeedRow["items"][number];

/** The stories of a feed: the whole text, what was put right first, then where the season stands. */
export function feedItems({ items, ledgers, publication }: Pick<FeedRow, "items" | "ledgers" | "publication">): FeedItem[] {
  const printed = (day: string) => dayWords(day, publication);
  const say = sayIn(publication.language);
  return items.map((story) => ({
    id: `urn:uuid:${story.id}`,
    url: absolute(newsPath(story.slug)),
    title: story.headline,
    language: story.language,
    summary: story.standfirst,
    html: [
      ...story.notes.map((note) => noteHtml(note, publication)),
      story.standing &&
        `<p><strong>${htmlText(story.standing.line)}</strong> ${htmlText(say("feed.asOf", { day: printed(story.standing.asOf) }))}</p>`,
      story.isFenced ? fencedHtml(say, story, publication.name) : textHtml(say, story, ledgers, printed),
    ].join(""),
    publishedAt: story.firstPublishedAt,
    updatedAt: story.significantAt,
    authors: story.authors.map(({ name, slug }) => ({ name, url: absolute(authorPath(slug)) })),
    categories: [...new Set(story.subjects.filter(({ role }) => role === "about").map(titleOf))],
    picture: leadOf(story),
    extension: { ...(story.standing ?? { phase: null, line: null, asOf: null }), notes: story.notes },
  }));
}

function noteHtml({ kind, text, publishedAt }: Story["notes"][number], clock: FeedRow["publication"]): string {
  const say = sayIn(clock.language);
  const opening = say("note.onDay", { kind: say(`note.${kind}`), day: printDay(publishedAt, clock) });
  return `<p><strong>${htmlText(opening)}</strong> ${htmlText(text)}</p>`;
}

const fencedHtml = (say: Say, story: Story, name: string) =>
  `<p>${say("feed.fenced", { link: htmlLink(absolute(newsPath(story.slug)), htmlText(say("feed.readAt", { name }))) })}</p>`;

function textHtml(say: Say, story: Story, ledgers: FeedRow["ledgers"], printed: (day: string) => string): string {
  const paths = new Map(story.subjects.map((subject) => [`${subject.kind}:${subject.id}`, pathOf(subject)]));
  const { live } = storyFacts(say, { seasonId: null, ledgers, cited: story.cited, citedEstimates: [] }, printed);
  return htmlOf(story.body, {
    say,
    absolute,
    pathOf: (kind, id) => paths.get(`${kind}:${id}`) ?? null,
    factOf: (claimId) => live[claimId]?.text ?? null,
    pictureOf: (use) => pictureHtml(story.pictures[use.assetId], use),
  });
}

/** A picture as any feed reader draws it: one plain file, its words and its credit. */
function pictureHtml(held: HeldPicture | undefined, use: Use): string {
  const picture = held && pictureFor(held, use, "whole");
  if (!picture) return "";
  const said = [picture.caption, picture.credit].filter((words) => words !== null && words !== "");
  const words = said.length > 0 ? `<figcaption>${htmlText(said.join(" "))}</figcaption>` : "";
  const { src, alt, width, height } = picture;
  return `<figure><img src="${htmlText(absolute(src))}" alt="${htmlText(alt)}" width="${width}" height="${height}">${words}</figure>`;
}

/** The lead picture by itself, for formats that have a place for one. */
function leadOf({ hero, pictures }: Story): NonNullable<FeedItem["picture"]> | null {
  const held = hero ? pictures[hero.assetId] : undefined;
  const file = held ? largestFile(held, "16x9") : null;
  if (!hero || !held || !file) return null;
  return {
    url: absolute(mediaPath(file.key)),
    width: file.width,
    height: file.height,
    credit: held.credit,
    description: altOf(held, hero),
  };
}

const titleOf = (subject: Story["subjects"][number]) => (subject.kind === "season" ? subject.show.title : subject.label);

function pathOf(subject: Story["subjects"][number]): string {
  if (subject.kind === "season") return seasonPath(subject.show.slug, subject.slug);
  return subject.kind === "show" ? showPath(subject.slug) : personPath(subject.slug);
}
