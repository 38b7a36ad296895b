import type { TaskList } from "graphile-worker";
import { z } from "zod";
import type { Db } from "@/db/connect";
import type { Storage } from "@/db/pictures/storage";
import { clearReaderFiles, makeReaderFiles } from "@/domain/media/commands/make-renditions";
import { deliver, fanOut } from "@/domain/outbox/deliver";
import { subscribers } from "../subscribers";
import { cdnFrom, purgeCopies } from "./cdn-purge";
import { announcePages, indexFrom } from "./index-now";

const eventJob = z.strictObject({ eventId: z.uuid() });
const pagesJob = z.strictObject({ paths: z.array(z.string()) });
const fileJob = z.strictObject({ fileId: z.uuid() });
const namesJob = z.strictObject({ names: z.array(z.string()) });
const deliveryJob = eventJob.extend({ subscriber: z.string() });

/** The jobs of the outbox. Each may arrive twice; the receipt of a delivery makes the second harmless. */
export const tasksOn = (db: Db, storage: Storage): TaskList => ({
  "fan-out": (job: unknown) => fanOut(db, eventJob.parse(job).eventId, subscribers),
  deliver: (job: unknown) => {
    const { eventId, subscriber } = deliveryJob.parse(job);
    return deliver(db, eventId, subscriber, subscribers);
  },
  "make-renditions": (job: unknown) => makeReaderFiles(db, storage, fileJob.parse(job).fileId, () => new Date()),
  "clear-renditions": (job: unknown) => clearReaderFiles(db, storage, namesJob.parse(job).names),
  "index-now": async (job: unknown) => {
    const index = indexFrom();
    if (index) await announcePages(pagesJob.parse(job).paths, index);
  },
  "cdn-purge": async (job: unknown) => {
    const cdn = cdnFrom();
    if (cdn) await purgeCopies(pagesJob.parse(job).paths, cdn);
  },
});
