/** One line of the table: what was done, how long it took, and how long it may take. */
export type Measured = { what: string; runs: number; median: number; p95: number; target?: number; on?: "median" | "p95" };

type Runs = { runs: number; warmUp: number };

/** Milliseconds of each run after the first few, which are not counted. */
export async function measure(what: string, { runs, warmUp }: Runs, work: (run: number) => Promise<unknown> | unknown): Promise<Measured> {
  const taken: number[] = [];
  for (let run = 0; run < warmUp + runs; run++) {
    const start = performance.now();
    await work(run);
    if (run >= warmUp) taken.push(performance.now() - start);
  }
  return measuredOf(what, taken);
}

/** Milliseconds that were taken elsewhere, as a line of the table. */
export const measuredOf = (what: string, taken: readonly number[]): Measured => ({
  what,
  runs: taken.length,
  median: quantile(taken, 0.5),
  p95: quantile(taken, 0.95),
});

function quantile(taken: readonly number[], share: number): number {
  const sorted = [...taken].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const ms = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** A title, then one line each: runs, median, p95, and where there is a target whether it is kept. */
export function table(title: string, rows: readonly Measured[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const head = `${"".padEnd(width)}   runs   median ms      p95 ms   target`;
  const lines = rows.map((row) => {
    const numbers = [String(row.runs).padStart(6), ms(row.median).padStart(12), ms(row.p95).padStart(12)];
    return `${row.what.padEnd(width)} ${numbers.join("")}   ${verdict(row)}`.trimEnd();
  });
  return ["", title, head, ...lines].join("\n");
}

const isKept = ({ target, on = "p95", ...row }: Measured) => target === undefined || row[on] < target;
const verdict = (row: Measured) =>
  row.target === undefined ? "" : `${row.on ?? "p95"} < ${row.target}: ${isKept(row) ? "kept" : "MISSED"}`;

export const areKept = (rows: readonly Measured[]) => rows.every(isKept);
