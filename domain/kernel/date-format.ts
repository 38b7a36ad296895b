const made = new Map<string, Intl.DateTimeFormat>();

/**
 * The one formatter of a language and a way of writing: making it takes as long as using it a hundred times.
 * Throws RangeError for an unknown zone or language, so what is kept is bounded by what the platform knows.
 */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, options);
  made.set(key, format);
  return format;
}
