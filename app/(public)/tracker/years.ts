/** The years a season in the table came or comes out in, the last first. */
export const yearsOf = (rows: readonly { releaseYear: number | null }[]): number[] =>
  [...new Set(rows.flatMap(({ releaseYear }) => releaseYear ?? []))].sort((a, b) => b - a);
