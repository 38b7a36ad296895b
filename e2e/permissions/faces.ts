import type { Row } from "./table";

const SHOW = "/shows/all-of-us-are-dead";
const FEEDS = ["feed.xml", "feed.atom", "feed.json"];
/** Pages with feeds below them, and where the demo has one of each. */
const FED: [entry: string, at: string][] = [
  ["", ""],
  ["/corrections", "/corrections"],
  ["/tracker", "/tracker"],
  ["/shows/[slug]", SHOW],
  ["/shows/[slug]/[season]", `${SHOW}/season-2`],
  ["/people/[slug]", "/people/park-ji-hu"],
  ["/authors/[slug]", "/authors/kim-osei"],
];
const OTHERS: [entry: string, at?: string][] = [
  ["/calendar.ics"],
  ["/shows/[slug]/calendar.ics", `${SHOW}/calendar.ics`],
  ["/shows/[slug]/status.json", `${SHOW}/status.json`],
  ["/news/[slug]/share.png", "/news/all-of-us-are-dead-season-2/share.png"],
  ["/sitemap.xml"],
  ["/sitemap/[part]", "/sitemap/articles-1.xml"],
  ["/news-sitemap.xml"],
  ["/robots.txt"],
  ["/manifest.webmanifest"],
  ["/.well-known/security.txt"],
  ["/tracker.csv"],
  ["/tracker.json"],
];

/** Where the demo's readers and their programs find each face; the crawls begin here. */
export const FACES: readonly string[] = [
  ...FED.flatMap(([, at]) => FEEDS.map((feed) => `${at}/${feed}`)),
  ...OTHERS.map(([entry, at = entry]) => at),
];

/** Faces for machines are for whoever comes. Without a key there is none to tell, and a month of news stands elsewhere. */
export const FACE_ROWS: Row[] = [
  ...FED.flatMap(([entry, at]) => FEEDS.map((feed): Row => ({ entry: `GET ${entry}/${feed}`, who: "*", at: `${at}/${feed}` }))),
  ...OTHERS.map(([entry, at = entry]): Row => ({ entry: `GET ${entry}`, who: "*", at })),
  { entry: "GET /indexnow-key.txt", who: "*", answers: 404 },
  { entry: "GET /news", who: "*", answers: 308 },
];
