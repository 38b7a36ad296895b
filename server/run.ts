import type { GivenEnv } from "@/app/_server/env";
import { sayWhy } from "./leave";
import { Lifecycle } from "./lifecycle";
import { readSettings } from "./settings";

/** Runs a process of ours: settings, signals, and one line with the remedy where it cannot go on. */
export async function run(begin: (given: GivenEnv, lifecycle: Lifecycle) => Promise<void>): Promise<void> {
  const lifecycle = new Lifecycle();
  lifecycle.listenToSignals();
  try {
    await begin(readSettings(), lifecycle);
  } catch (error) {
    if (!lifecycle.isStopping) sayWhy(error);
    await lifecycle.exit(1);
  }
}
