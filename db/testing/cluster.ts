import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { migrateDatabase } from "@/server/migrate";
import { startEmbedded } from "@/server/postgres";
import { TEMPLATE, withDatabase } from "./database";

/** What the machine may lose in a crash it need not wait for: the cluster is thrown away at the end. */
const HASTY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
const READER_PASSWORD = "readers-of-a-test";

/** Vitest's global set-up: one cluster for the run and one migrated database, of which every test file copies its own. */
export default async function startCluster() {
  const cluster = process.env.TEST_DATABASE_URL ? { url: process.env.TEST_DATABASE_URL, end: async () => {} } : await ownCluster();
  const template = withDatabase(cluster.url, TEMPLATE);
  try {
    await makeTemplate(cluster.url);
    await migrateDatabase({ url: template, readerPassword: READER_PASSWORD });
  } catch (error) {
    await cluster.end();
    throw error;
  }
  process.env.TEST_CLUSTER_URL = template;
  process.env.TEST_READER_CLUSTER_URL = asReader(template);
  return cluster.end;
}

/** In a folder of its own, so that runs beside each other never meet. */
async function ownCluster() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-test-"));
  fs.chmodSync(dataDir, 0o711); // as root, Postgres runs as another account and must be able to walk in
  const cluster = await startEmbedded({ dataDir, settings: HASTY });
  const end = async () => {
    await cluster.stop();
    for (const folder of new Set([dataDir, path.dirname(cluster.cluster)])) fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: cluster.url, end };
}

async function makeTemplate(url: string) {
  const server = postgres(withDatabase(url, "postgres"), { max: 1, onnotice: () => {} });
  try {
    await server`drop database if exists ${server(TEMPLATE)} with (force)`;
    await server`create database ${server(TEMPLATE)}`;
  } finally {
    await server.end();
  }
}

function asReader(url: string): string {
  const address = new URL(url);
  address.username = "showdesk_reader";
  address.password = READER_PASSWORD;
  return address.href;
}
