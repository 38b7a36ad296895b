import { setTimeout as sleep } from "node:timers/promises";
import { faultOf, log } from "@/app/_server/log";

/** Now and then again, never two at once. Of failures in a row the first is logged, and the end of them. */
export function every(ms: number, task: string, work: () => Promise<unknown>) {
  const stopping = new AbortController();
  let failures = 0;
  const turn = async () => {
    try {
      await work();
      if (failures > 0) log.info({ event: "turns_recovered", where: "worker", task, count: failures });
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures === 1) log.warn({ event: "turn_failed", where: "worker", task, ...faultOf(error) });
    }
  };
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await turn();
      await sleep(ms, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
