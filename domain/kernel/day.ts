import { dateFormat } from "./date-format";

/** The calendar day of an instant in a time zone, as `YYYY-MM-DD`. Throws RangeError for an unknown zone. */
export function dayOf(at: Date, timeZone: string): string {
  const parts = dateFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** True where the platform knows the IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    dateFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
