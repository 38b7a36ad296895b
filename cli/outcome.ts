import { EnvironmentFault, type GivenEnv } from "@/app/_server/env";
import { CannotStart } from "@/server/cannot-start";
import { Lifecycle } from "@/server/lifecycle";
import { readSettings } from "@/server/settings";

export const jsonFlag = { json: { type: "boolean", description: "One JSON object on standard output" } } as const;

/** What a command has to tell: `data` for machines, `lines` for people. A command that was refused ends with 1. */
export type Outcome = { isOk: boolean; data: object; lines: string[] };

export const done = (data: object, ...lines: string[]): Outcome => ({ isOk: true, data, lines });
export const refused = (why: string): Outcome => ({ isOk: false, data: { error: why }, lines: [why] });

type Work = (given: GivenEnv, lifecycle: Lifecycle) => Promise<Outcome>;

/** Runs a command and ends the process: what it started is stopped, its words go out once, faults with a remedy are a line. */
export async function conclude(isJson: boolean | undefined, work: Work): Promise<never> {
  const lifecycle = new Lifecycle();
  lifecycle.listenToSignals();
  const outcome = await attempt(work, lifecycle);
  await lifecycle.stop();
  const out = isJson || outcome.isOk ? process.stdout : process.stderr;
  out.write(isJson ? `${JSON.stringify({ ok: outcome.isOk, ...outcome.data })}\n` : outcome.lines.map((line) => `${line}\n`).join(""));
  process.exit(outcome.isOk ? 0 : 1);
}

async function attempt(work: Work, lifecycle: Lifecycle): Promise<Outcome> {
  try {
    return await work(readSettings(), lifecycle);
  } catch (error) {
    if (error instanceof CannotStart) return refused(error.message);
    if (error instanceof EnvironmentFault) return { isOk: false, data: { error: error.lines }, lines: [...error.lines] };
    throw error;
  }
}
