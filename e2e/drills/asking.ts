import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** One answer as a reader met it. `status` 0: none came. */
export type Met = { path: string; at: number; ms: number; status: number; body: string; headers: http.IncomingHttpHeaders };

const PATIENCE_MS = 30_000;
const agent = new http.Agent({ keepAlive: true, maxSockets: 512 });

/** Asks once; a server that hangs or is away is an answer too. */
export function ask(site: string, path: string, headers: http.OutgoingHttpHeaders = {}): Promise<Met> {
  const at = performance.now();
  return new Promise((resolve) => {
    const met = (status: number, body = "", sent: http.IncomingHttpHeaders = {}) =>
      resolve({ path, at, ms: performance.now() - at, status, body, headers: sent });
    const request = http.get(site + path, { agent, headers, timeout: PATIENCE_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", () => met(0));
      response.on("end", () => met(response.statusCode ?? 0, Buffer.concat(chunks).toString(), response.headers));
    });
    request.on("timeout", () => request.destroy(new Error("no answer")));
    request.on("error", () => met(0));
  });
}

/** Asks so many times a second until told to stop, whether or not the answers come. */
export function asking(perSecond: number, next: (turn: number) => Promise<Met>): { stop: () => Promise<Met[]> } {
  const met: Promise<Met>[] = [];
  const began = performance.now();
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - began) * perSecond) / 1_000);
    while (met.length < due) met.push(next(met.length));
  }, 5);
  return {
    stop: () => {
      clearInterval(timer);
      return Promise.all(met);
    },
  };
}

/** Milliseconds from `since` until what is asked for is so; null if it is not within the limit. */
export async function until(since: number, isSo: () => Promise<boolean>, withinMs: number, everyMs = 5): Promise<number | null> {
  while (performance.now() - since < withinMs) {
    if (await isSo()) return performance.now() - since;
    await sleep(everyMs);
  }
  return null;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
