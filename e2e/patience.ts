/** Whether the whole count is asked for, on a quiet machine: `npm run drill`. */
export const isFull = process.env.DRILL === "full";

/** Milliseconds within which a publication must have reached every reader, on every server. */
export const LATEST_MS = isFull ? 2_000 : 5_000;

/** How many times longer than promised the short form waits: it runs beside other work, on machines of every speed. */
const PATIENCE = 4;

/** Milliseconds that what is promised within `ms` is waited for; the whole count holds to the promise. */
export const within = (ms: number): number => (isFull ? ms : PATIENCE * ms);
