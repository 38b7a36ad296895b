import fs from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { connectPatient, type Db, only } from "../db/connect";
import { articleSlugs, articles, authors, editions } from "../db/schema/articles";
import { people } from "../db/schema/people";
import { seasons, shows } from "../db/schema/shows";
import { users } from "../db/schema/staff";
import { staffActor } from "../domain/kernel/actor";
import type { Actor } from "../domain/kernel/context";
import { startEmbedded } from "../server/postgres";

/** Everyone on the demo's staff, by the first half of their address. */
export type Person = "kim" | "jo" | "tove" | "ana" | "milo" | "ines";

/** The database of the running newsroom, as its owner: journeys look there for what a page cannot show. */
export async function openDesk(): Promise<{ db: Db; close: () => Promise<void> }> {
  return connectPatient(await databaseUrl(), 4);
}

/** Of the server that the newsroom of this run already started. */
export const databaseUrl = async (): Promise<string> => (await startEmbedded({ dataDir: dataDir() })).url;

export const emailOf = (who: Person) => `${who}@season-desk.example`;

export async function findColleague(db: Db, who: Person): Promise<{ actor: Actor; authorId: string }> {
  const found = only(
    await db
      .select({ id: users.id, role: users.role, authorId: authors.id })
      .from(users)
      .innerJoin(authors, eq(authors.userId, users.id))
      .where(eq(users.email, emailOf(who))),
  );
  return { actor: staffActor(found.id, found.role), authorId: found.authorId };
}

/** The records of the lead story, by name: what journeys link to and open. */
export async function findWorld(db: Db) {
  const show = only(await db.select().from(shows).where(eq(shows.slug, "all-of-us-are-dead")));
  const itsSeasons = await db.select().from(seasons).where(eq(seasons.showId, show.id));
  const [person] = await db.select().from(people).limit(1);
  const stories = await db
    .select({
      slug: articleSlugs.slug,
      isCurrent: articleSlugs.isCurrent,
      articleId: articles.id,
      editionId: editions.id,
      status: editions.status,
    })
    .from(articles)
    .innerJoin(articleSlugs, eq(articleSlugs.articleId, articles.id))
    .innerJoin(editions, eq(editions.articleId, articles.id));
  return { show, seasons: itsSeasons, person, stories };
}
export type World = Awaited<ReturnType<typeof findWorld>>;

/** The three whose sign-in the start of the demo prints have a password; it stands in a file of the data directory. */
export function demoPassword(who: "kim" | "ana" | "ines"): string {
  const passwords = JSON.parse(fs.readFileSync(path.join(dataDir(), "demo-sign-ins.json"), "utf8"));
  return passwords[{ kim: "writer", ana: "editor", ines: "admin" }[who]];
}

function dataDir(): string {
  const dir = process.env.E2E_DATA_DIR;
  if (!dir) throw new Error("E2E_DATA_DIR is not set: run the journeys with `npm run e2e`");
  return dir;
}
