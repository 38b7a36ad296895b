import pino from "pino";
import { errorCode } from "@/db/deadline";
import { logLevel } from "./env";
import { requestIds } from "./request-id";

/**
 * Everything a line may hold: names, counts and codes of ours. No text of a story, no address of a person, no token,
 * no body and no message of an error, which may quote any of them.
 */
export type LogLine = {
  /** What happened, in our words: `database_unavailable`. */
  event: string;
  /** Which part saw it: `action`, `worker`, `page_cache`. */
  where?: string;
  method?: string;
  /** The address of a reader page, or the pattern of a route; never one with a token in it. */
  path?: string;
  status?: number;
  ms?: number;
  kind?: string;
  rule?: string;
  /** The identifier of a record. */
  id?: string;
  count?: number;
  port?: number;
  task?: string;
  directive?: string;
} & Partial<Fault>;

type Fault = {
  /** The name of an error's class. */
  fault: string;
  /** SQLSTATE, or the code of the system or the driver. */
  code: string;
  /** Where it was thrown: functions and lines of code. */
  at: string[];
};

const FIELDS = {
  event: true,
  where: true,
  method: true,
  path: true,
  status: true,
  ms: true,
  kind: true,
  rule: true,
  id: true,
  count: true,
  port: true,
  task: true,
  directive: true,
  fault: true,
  code: true,
  at: true,
} satisfies Record<keyof LogLine, true>;
const FRAMES = 6;

const out = pino(
  {
    level: logLevel(),
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }), log: allowed },
    mixin: () => {
      const requestId = requestIds.getStore();
      return requestId ? { requestId } : {};
    },
  },
  pino.destination({ fd: 2, sync: true }),
);

/** One JSON object a line, on standard error. */
export const log = {
  debug: (line: LogLine) => out.debug(line),
  info: (line: LogLine) => out.info(line),
  warn: (line: LogLine) => out.warn(line),
  error: (line: LogLine) => out.error(line),
};

/** What may be told of an error: its class, its code and where it was thrown. */
export function faultOf(error: unknown): Partial<Fault> {
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = errorCode(error);
  return { fault: error.name, ...(code && { code }), at: framesOf(error) };
}

/** The message stands above the frames, and may have lines that look like them. */
function framesOf({ stack = "", message }: Error): string[] {
  const below = stack.slice(stack.indexOf(message) + message.length);
  return below
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("at "))
    .slice(0, FRAMES);
}

function allowed(line: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(line).filter(([name]) => name in FIELDS || name === "requestId"));
}
