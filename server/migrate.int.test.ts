import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, withDatabase } from "@/db/testing/database";
import { migrateDatabase } from "./migrate";

const NAME = `showdesk_migrate_${process.pid}`;
const cluster = process.env.TEST_CLUSTER_URL ?? "";
const url = withDatabase(cluster, NAME);
const server = postgres(withDatabase(cluster, "postgres"), { max: 1, onnotice: () => {} });
const migrated = openTestDatabase();
let folder: string;

beforeAll(async () => {
  await server`create database ${server(NAME)}`;
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-drizzle-"));
  fs.cpSync("drizzle", folder, { recursive: true });
});
afterAll(async () => {
  await server`drop database if exists ${server(NAME)} with (force)`;
  await server.end();
  fs.rmSync(folder, { recursive: true });
});

test("three starts at once migrate an empty database once", async () => {
  await Promise.all([1, 2, 3].map(() => migrateDatabase({ url })));
  const { entries } = readJournal("drizzle");
  const database = postgres(url, { max: 1 });
  const applied = await database`select created_at from drizzle.__drizzle_migrations`;
  const [queue] = await database`select to_regproc('graphile_worker.add_job') as name`;
  await database.end();
  expect(applied).toHaveLength(entries.length);
  expect(queue?.name).toBe("graphile_worker.add_job");
});

test("a migration older than the newest applied one is refused, not left out", async () => {
  const journal = readJournal(folder);
  const [first, second] = journal.entries;
  journal.entries.splice(1, 0, { ...first!, tag: "0001_late", when: Math.floor((first!.when + second!.when) / 2) });
  fs.writeFileSync(path.join(folder, "0001_late.sql"), "create table left_out (id int)");
  writeJournal(folder, journal);
  await expect(migrateDatabase({ url, folder })).rejects.toThrow(/0001_late is older than the newest/);
});

test("a journal whose times fall is refused before anything runs", async () => {
  const journal = readJournal("drizzle");
  journal.entries.reverse();
  writeJournal(folder, journal);
  await expect(migrateDatabase({ url, folder })).rejects.toThrow(/is dated before/);
});

test("the reader's login opens with its password and sees no table", async () => {
  await expect(migrated.reader.db.execute(sql`select count(*) from users`)).rejects.toMatchObject({ cause: { code: "42501" } });
  const [row] = await migrated.reader.db.execute<{ role: string }>(sql`select current_user as role`);
  expect(row?.role).toBe("showdesk_reader");
});

type Journal = { entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[] };
const journalOf = (where: string) => path.join(where, "meta/_journal.json");
const readJournal = (where: string): Journal => JSON.parse(fs.readFileSync(journalOf(where), "utf8"));
const writeJournal = (where: string, journal: Journal) => fs.writeFileSync(journalOf(where), JSON.stringify(journal));
