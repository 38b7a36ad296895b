/** The database did not answer in time, or could not be reached. Never says why: that is for the log. */
export class DatabaseUnavailable extends Error {
  constructor(options?: { cause: unknown }) {
    super("the database did not answer in time", options);
    this.name = "DatabaseUnavailable";
  }
}

/** Milliseconds. The driver has no time limit of its own: on a frozen server a query waits for ever. */
export const DEADLINE_MS = { public: 800, desk: 2_000, transaction: 5_000 } as const;

/** The answer of `work`, or `DatabaseUnavailable` after `ms`, whatever became of the connection. */
export async function withDeadline<T>(ms: number, work: () => PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable()), ms);
  });
  try {
    return await Promise.race([work(), tooLate]);
  } catch (error) {
    throw isConnectionFault(error) ? new DatabaseUnavailable({ cause: error }) : error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * SQLSTATE of a database error, or the driver's own code (`CONNECT_TIMEOUT`, `ECONNREFUSED`); null for anything else.
 * Drizzle wraps what the driver threw, so the cause is asked first.
 */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return errorCode(cause) ?? (typeof code === "string" ? code : null);
}

/** The constraint a database error names, or null. */
export function violatedConstraint(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  const { constraint_name: name, cause } = error as { constraint_name?: unknown; cause?: unknown };
  return violatedConstraint(cause) ?? (typeof name === "string" ? name : null);
}

/** 57P0x: shutting down or starting; 57014: statement time-out; 53xxx: no room or no connections left. */
const FAULTS = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|CONNECT|CONNECTION|57P0|57014|53|08)/;

/** The line itself is gone, or goes with the answer: nothing more can be written on it. */
const LINE_LOST = /^(ECONNRESET|EPIPE|CONNECTION_|57P01|57P02)/;

/**
 * What `work` does within a transaction. The driver answers every failure with `rollback`, on a line that is gone too, and
 * there its write into nothing ends the process (postgres 3.4.9, `nextWrite` in connection.js). So where the line is lost
 * this does not come to an end: the driver fails the transaction by itself when the socket closes.
 */
export async function whileOnLine<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (LINE_LOST.test(errorCode(error) ?? "")) await new Promise<never>(() => {});
    throw error;
  }
}

function isConnectionFault(error: unknown): boolean {
  return FAULTS.test(errorCode(error) ?? "");
}
