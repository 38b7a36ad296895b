import fs from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { type Db, only } from "../../db/connect";
import { DIST_DIR } from "../newsroom";

/** A server action as the build knows it: what its callers name it by, and a page that offers it. */
export type ActionDoor = { id: string; name: string; page: string };
type Manifest = { node: Record<string, { workers: Record<string, unknown>; exportedName: string; filename: string }> };
let manifest: Manifest | undefined;

/** Every action of the build, with a page to knock at; ids in its address are those of `places`. */
export function readActions(places: Record<string, string>): ActionDoor[] {
  manifest ??= JSON.parse(fs.readFileSync(path.join(DIST_DIR, "server", "server-reference-manifest.json"), "utf8")) as Manifest;
  return Object.entries(manifest.node).map(([id, { workers, exportedName, filename }]) => ({
    id,
    name: `${filename}#${exportedName}`,
    page: addressOf(Object.keys(workers)[0] ?? "", places),
  }));
}

const addressOf = (worker: string, places: Record<string, string>) =>
  worker
    .replace(/^app/, "")
    .replace(/[/]page$/, "")
    .replace(/[/][(][^)]+[)]/g, "")
    .replace(/[[](\w+)[\]]/g, (_, name: string) => places[name] ?? name);

/** A call of an action with `sent`, as React's own client would write it. */
export const knock = (site: string, door: ActionDoor, sent: unknown, headers: Record<string, string>) =>
  fetch(new URL(door.page, site), {
    method: "POST",
    redirect: "manual",
    headers: { accept: "text/x-component", "content-type": "text/plain;charset=UTF-8", "next-action": door.id, ...headers },
    body: JSON.stringify([null, sent]),
  });

/** Written by the machine itself at any moment: workers' and browsers' signs of life, tries counted, letters to the kept pages. */
const RESTLESS = ["worker_beats", "rate_limits", "page_purges", "outbox_deliveries", "edition_presence", "edition_pens"];

/** One text for all that the tables hold: the same as before means that no row was changed. `last_seen_at` is the machine's. */
export async function fingerprintOf(db: Db): Promise<string> {
  const tables = await db.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
  );
  const hashes: string[] = [];
  for (const { name } of tables) {
    if (RESTLESS.includes(name)) continue;
    const row = sql`(to_jsonb(t) - 'last_seen_at')::text`;
    const all = await db.execute<{ hash: string | null }>(
      sql`select md5(string_agg(${row}, ' ' order by ${row})) as hash from ${sql.identifier(name)} t`,
    );
    hashes.push(`${name} ${only(all).hash}`);
  }
  return hashes.join("\n");
}
