import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Logger, makeWorkerUtils, type Runner, run, type WorkerEvents } from "graphile-worker";
import { faultOf, log } from "@/app/_server/log";
import { connectPatient, type Db } from "@/db/connect";
import { sweepRateLimits } from "@/db/limiter";
import type { Storage } from "@/db/pictures/storage";
import { tallyReaders } from "@/db/readership";
import { beat, forgetWorkers, listSilentWorkers, sweepLetters, sweepSessions } from "@/db/upkeep";
import { liftEmbargoes, turnTheDay } from "./day";
import { every } from "./every";
import { sweepPictures, turnLicences } from "./media";
import { openFences, sweepEditions } from "./sweep";
import { tasksOn } from "./tasks";

const SWEEP_MS = 2_000;
const BEAT_MS = 5_000;
const SILENT_SECONDS = 15;
const LETTERS_MS = 60 * 60 * 1_000;
const LIMITS_MS = 60 * 60 * 1_000;
const READERS_MS = 60 * 60 * 1_000;
const MEDIA_MS = 60 * 60 * 1_000;
const SESSIONS_MS = 24 * 60 * 60 * 1_000;
const DAY_MS = 60_000;
const FENCES_MS = 60_000;
const RETRY_MS = 1_000;
const POOL = 4;

export type Working = { stop: () => Promise<void> };

/**
 * Drains the outbox, publishes what is due and shows that it is alive. Any number may run: each takes other jobs.
 * `directUrl` leads to the server itself, since jobs are announced by LISTEN.
 */
export async function startWorking({ url, directUrl, storage }: { url: string; directUrl: string; storage: Storage }): Promise<Working> {
  const pool = connectPatient(url, POOL);
  const ids = new Set<string>();
  const jobs = superviseJobs(pool.db, storage, directUrl, ids);
  const timers = [
    every(SWEEP_MS, "sweep", async () => {
      await liftEmbargoes(pool.db); // first: what is due may state what is public from this hour
      await sweepEditions(pool.db);
    }),
    every(DAY_MS, "day", () => turnTheDay(pool.db)),
    every(FENCES_MS, "fences", () => openFences(pool.db)),
    every(BEAT_MS, "beat", () => showLife(pool.db, directUrl, ids)),
    every(LETTERS_MS, "letters", () => sweepLetters(pool.db)),
    every(LIMITS_MS, "limits", () => sweepRateLimits(pool.db)),
    every(READERS_MS, "readers", () => tallyReaders(pool.db)),
    every(DAY_MS, "licences", () => turnLicences(pool.db)),
    every(MEDIA_MS, "media", () => sweepPictures(pool.db, storage)),
    every(SESSIONS_MS, "sessions", () => sweepSessions(pool.db)),
  ];
  return {
    stop: async () => {
      const ended = [...ids];
      await Promise.all([jobs.stop(), ...timers.map((timer) => timer.stop())]);
      await forgetWorkers(pool.db, ended).catch(() => {});
      await pool.close();
    },
  };
}

/** The queue gives up when its database is away for some seconds; it is begun again until we stop. */
function superviseJobs(db: Db, storage: Storage, connectionString: string, ids: Set<string>) {
  const stopping = new AbortController();
  const events: WorkerEvents = new EventEmitter();
  let runner: Runner | undefined;
  events.on("worker:create", ({ worker: { workerId } }) => {
    ids.add(workerId);
    void beat(db, workerId).catch(() => {}); // at once: one killed within its first seconds is missed too
  });
  events.on("worker:stop", ({ worker }) => ids.delete(worker.workerId));
  events.on("job:error", ({ job, error }) =>
    log.warn({ event: "job_failed", where: "worker", task: job.task_identifier, count: job.attempts, ...faultOf(error) }),
  );
  events.on("job:failed", ({ job }) =>
    log.error({ event: "job_given_up", where: "worker", task: job.task_identifier, id: String(job.id) }),
  );
  const running = (async () => {
    while (!stopping.signal.aborted) {
      try {
        runner = await run({
          connectionString,
          taskList: tasksOn(db, storage),
          concurrency: 2,
          maxPoolSize: POOL,
          pollInterval: 1_000,
          noHandleSignals: true,
          crontab: "",
          logger,
          events,
        });
        await runner.promise;
      } catch (error) {
        log.warn({ event: "queue_interrupted", where: "worker", ...faultOf(error) });
      }
      await sleep(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await runner?.stop().catch(() => {}); // it may have ended by itself
      await running;
    },
  };
}

/** A killed worker's jobs would stay locked for four hours: whoever is alive frees them. */
async function showLife(db: Db, connectionString: string, ids: ReadonlySet<string>) {
  for (const id of ids) await beat(db, id);
  const silent = await listSilentWorkers(db, SILENT_SECONDS);
  if (silent.length === 0) return;
  const queue = await makeWorkerUtils({ connectionString, logger });
  await queue.forceUnlockWorkers(silent).finally(() => queue.release());
  await forgetWorkers(db, silent);
  log.warn({ event: "jobs_freed", where: "worker", count: silent.length });
}

/** What the queue tells of itself may quote a job's payload; its events are logged instead. */
const logger = new Logger(() => () => {});
