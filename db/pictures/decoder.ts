import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Crop, type Embedded, PIXELS_MAX, type RenditionFormat } from "@/domain/media/vocabulary";

/** A file that lies in a folder of its own, named by its content. */
export type MadeFile = { name: string; bytes: number };
export type MadeRendition = MadeFile & { crop: Crop; format: RenditionFormat; width: number; height: number };
/** A picture as we keep it: upright, in plain colours, without a word of what it carried. */
export type TakenPicture = MadeFile & {
  mime: string;
  width: number;
  height: number;
  hasAlpha: boolean;
  /** It moved, and stands still now. */
  isFirstFrame: boolean;
  phash: string;
  placeholder: string;
  embedded: Embedded;
  previews: MadeRendition[];
};
export type TakeFault = "picture_unreadable" | "picture_kind_not_taken" | "picture_too_large" | "picture_too_small";
export type WantedRendition = {
  crop: Crop;
  format: RenditionFormat;
  width: number;
  height: number;
  cut: { left: number; top: number; width: number; height: number } | null;
};

type Order = { task: "take" | "make"; [more: string]: unknown };
type Answer<T> = ({ ok: true } & T) | { ok: false; code: TakeFault };

/** Kilobytes of address space, and milliseconds: what one picture may cost. */
const MEMORY_KB = 3_000_000;
const TAKE_MS = 20_000;
const MAKE_MS = 90_000;
const ANSWER_MAX = 256 * 1024;

/** Decodes what was sent in a process of its own and writes it anew into `folder`; or says why it is not taken. */
export const takePicture = (file: string, folder: string): Promise<Answer<TakenPicture>> =>
  inChild({ task: "take", file, folder, pixelsMax: PIXELS_MAX }, TAKE_MS);

/** Makes the files readers get from one of ours. */
export async function makeRenditions(file: string, folder: string, wanted: readonly WantedRendition[]): Promise<MadeRendition[]> {
  const answer: Answer<{ made: MadeRendition[] }> = await inChild({ task: "make", file, folder, pixelsMax: PIXELS_MAX, wanted }, MAKE_MS);
  if (!answer.ok) throw new Error(`renditions were refused: ${answer.code}`);
  return answer.made;
}

/** A folder that is gone when `work` is done, however it ends. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = path.join(os.tmpdir(), `showdesk-picture-${randomUUID()}`);
  await fs.mkdir(folder, { mode: 0o700 });
  try {
    return await work(folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

const CHILD = ["db", "pictures", "child.mjs"];
/** The limit is a guard where the system has it; macOS refuses it, and the decoder's own limits remain. */
const GUARDED = `ulimit -v ${MEMORY_KB} 2>/dev/null; exec "$0" "$@"`;

const turns = { free: Math.max(1, os.availableParallelism()), waiting: [] as (() => void)[] };

/** At most one child for each core; the others wait for their turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (turns.free === 0) await new Promise<void>((resolve) => turns.waiting.push(resolve));
  else turns.free -= 1;
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    if (next) next();
    else turns.free += 1;
  }
}

const inChild = <T>(order: Order, patienceMs: number): Promise<Answer<T>> => inTurn(() => ask<T>(order, patienceMs));

/** A child that dies, hangs or talks too much has met a file it could not read. */
function ask<T>(order: Order, patienceMs: number): Promise<Answer<T>> {
  return new Promise((resolve, reject) => {
    const child = spawn("/bin/sh", ["-c", GUARDED, process.execPath, "--max-old-space-size=256", path.join(process.cwd(), ...CHILD)], {
      stdio: ["pipe", "pipe", "ignore"],
      env: { PATH: process.env.PATH, NODE_ENV: "production", MALLOC_ARENA_MAX: "2", VIPS_WARNING: "0" },
      timeout: patienceMs,
      killSignal: "SIGKILL",
    });
    if (order.task === "make" && child.pid) giveWay(child.pid);
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.length > ANSWER_MAX) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("close", () => resolve(answerIn<T>(said)));
    child.stdin.on("error", () => {}); // it may be gone before it has read its order
    child.stdin.end(JSON.stringify(order));
  });
}

/** Nobody waits for readers' files as for an upload: their making takes the time that is left over. */
function giveWay(pid: number) {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // gone already, or a system that has no such order
  }
}

function answerIn<T>(said: string): Answer<T> {
  try {
    return JSON.parse(said);
  } catch {
    return { ok: false, code: "picture_unreadable" };
  }
}
