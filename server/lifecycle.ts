import { faultOf, log } from "@/app/_server/log";

const PATIENCE_MS = 30_000;
type Step = () => unknown;

/**
 * What was started, stopped in the opposite order. Only our own process gets the terminal's Ctrl-C, so that the app
 * leaves before its database.
 */
export class Lifecycle {
  readonly #steps: { name: string; run: Step }[] = [];
  #stopping: Promise<void> | undefined;

  /** Remembers how to undo what was just started. */
  onStop(name: string, run: Step) {
    this.#steps.push({ name, run });
  }

  get isStopping() {
    return this.#stopping !== undefined;
  }

  /** Signals end the process by way of `stop`; so does an error nobody caught. */
  listenToSignals() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void this.exit(0));
    process.on("uncaughtException", (error) => {
      log.error({ event: "uncaught", ...faultOf(error) });
      void this.exit(1);
    });
    process.on("unhandledRejection", (reason) => log.error({ event: "unhandled_rejection", ...faultOf(reason) }));
  }

  async exit(code: number): Promise<never> {
    await this.stop();
    process.exit(code);
  }

  /** Undoes everything once. Whoever hangs is left behind after half a minute. */
  stop(): Promise<void> {
    this.#stopping ??= this.#undo();
    return this.#stopping;
  }

  async #undo() {
    const guard = setTimeout(() => process.exit(1), PATIENCE_MS);
    for (const { name, run } of this.#steps.reverse()) {
      const began = performance.now();
      try {
        await run();
        log.debug({ event: "stopped", where: name, ms: Math.round(performance.now() - began) });
      } catch (error) {
        log.warn({ event: "stop_failed", where: name, ...faultOf(error) });
      }
    }
    clearTimeout(guard);
  }
}
