import { eq } from "drizzle-orm";
import { type Db, only } from "../../db/connect";
import { followers } from "../../db/schema/followers";
import { follow } from "../../domain/followers/commands/follow";
import { signLink } from "../../domain/followers/link";
import type { LinkPurpose } from "../../domain/followers/vocabulary";
import { theReader } from "../../domain/kernel/actor";
import { newId } from "../../domain/kernel/id";
import { sendUnavailable } from "../../server/edge/unavailable";
import type { World } from "../desk";
import { askAt, walk } from "../drills/crawl";
import { SECRETS } from "../newsroom";
import { makeStory } from "../story";
import type { Markup } from "./judges";

/** Of pages that differ by their question alone, as many are looked at. */
const OF_A_KIND = 6;
const HTML = /^content-type: text\/html/m;

/** Where readers get to by links, what they get to by questions, and what is not there, is gone or broke. */
const BEGINNINGS = [
  "/",
  "/search",
  "/search?q=",
  "/search?q=squid+gmae",
  "/search?q=nothing+of+the+kind",
  `/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
  "/tracker/filter?status=ordered",
  "/tracker/filter?sort=release",
  "/follow",
  "/follow/check-mail",
  "/follow/erased",
  "/follow/confirm/nobody",
  "/follow/manage/nobody",
  "/follow/unsubscribe/nobody",
  "/news/nobody-wrote-this",
  "/nowhere/at/all",
];

/** Every page a reader can get, each kind at least once. */
export async function everyPage(db: Db, site: string, world: World): Promise<Markup[]> {
  const gone = await makeStory(db, { stage: "withdrawn" });
  const ask = askAt(site);
  const answers = await walk(ask, [...BEGINNINGS, `/news/${gone.slug}`, ...(await followersPages(db, world))]);
  const pages = answers.filter(({ status, headers, body }) => HTML.test(headers) && (status < 300 || status >= 400) && body !== "");
  return [...pages.map(({ url, body }) => ({ path: url, html: body })), unavailable()];
}

/** Some of each kind: as many as tell whether the kind is right. */
export function fewOfEachKind(pages: readonly Markup[]): Markup[] {
  const seen = new Map<string, number>();
  return pages.filter(({ path }) => {
    const kind = path.replace(/[?].*/, "").split("/").slice(0, 2).join("/") + path.split("/").length;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) <= OF_A_KIND;
  });
}

/** What is sent where a page can neither be made nor remembered. */
function unavailable(): Markup {
  let html = "";
  const response = { writeHead: () => response, end: (body: string) => (html = body) };
  sendUnavailable(response as never, { name: "The Season Desk", csp: "" });
  return { path: "a page that cannot be made", html };
}

/** The pages behind the links of a letter, as their follower opens them. */
async function followersPages(db: Db, { show }: World): Promise<string[]> {
  const email = `${newId()}@reader.example`;
  const choices = {
    verbs: ["decision", "date"] as ("decision" | "date")[],
    minCertainty: "confirmed" as const,
    frequency: "at_once" as const,
  };
  await follow({ db, actor: theReader, now: new Date() }, { email, subject: { kind: "show", id: show.id }, ...choices, ipHash: null });
  const { id, key } = only(
    await db.select({ id: followers.id, key: followers.unsubscribeKey }).from(followers).where(eq(followers.email, email)),
  );
  const link = (purpose: LinkPurpose) => signLink(SECRETS.AUTH_SECRET, key, { purpose, followerId: id, followId: null, expiresAt: null });
  return [`/follow/confirm/${link("confirm")}`, `/follow/manage/${link("manage")}`, `/follow/unsubscribe/${link("stop_all")}`];
}
