import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { connect, connectPatient, connectReader, type Pool } from "@/db/connect";
import { migrateDatabase } from "@/server/migrate";
import { startEmbedded } from "@/server/postgres";

const READER_PASSWORD = "readers-of-a-bench";

export type Bench = {
  /** As the desk reads and writes: its pool, its limits of time. */
  desk: Pool;
  /** For filling, which may take longer than a statement of the desk may. */
  patient: Pool;
  reader: Pool;
  /** The same reads with every index switched off: the planner may only scan. */
  scanning: <T>(work: (blind: Pool) => Promise<T>) => Promise<T>;
};

/** A server of the bench's own, with the settings that a newsroom's has, thrown away at the end. */
export async function withCluster(work: (bench: Bench) => Promise<void>) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-bench-"));
  fs.chmodSync(dataDir, 0o711); // as root, Postgres runs as another account and must be able to walk in
  const server = await startEmbedded({ dataDir });
  const readerUrl = asReader(server.url);
  await migrateDatabase({ url: server.url, readerPassword: READER_PASSWORD });
  const pools = { desk: connect(server.url), patient: connectPatient(server.url), reader: connectReader(readerUrl) };
  const scanning: Bench["scanning"] = async (look) => {
    await switchIndexes(pools.patient, "off");
    const blind = connectPatient(server.url);
    try {
      return await look(blind);
    } finally {
      await blind.close();
      await switchIndexes(pools.patient, "on");
    }
  };
  try {
    await work({ ...pools, scanning });
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.close()));
    await server.stop();
    for (const folder of new Set([dataDir, path.dirname(server.cluster)])) fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Holds for connections that are opened afterwards. */
async function switchIndexes({ db }: Pool, state: "on" | "off") {
  for (const scan of ["indexscan", "indexonlyscan", "bitmapscan"])
    await db.execute(`do $$ begin execute format('alter database %I set enable_${scan} = ${state}', current_database()); end $$`);
}

function asReader(url: string): string {
  const address = new URL(url);
  address.username = "showdesk_reader";
  address.password = READER_PASSWORD;
  return address.href;
}
