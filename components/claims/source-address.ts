import { boundsOf } from "@/domain/claims/fuzzy-date";
import { safeHref } from "@/domain/kernel/safe-href";

/** An address as somebody pasted it, or null for text that is none. */
export function pastedAddress(text: string): string | null {
  const word = text.trim();
  if (!/^https?:\/\/\S+$/i.test(word)) return null;
  return safeHref(word);
}

const DAY_IN_PATH = /(?:^|[^\d])((?:19|20)\d{2})[-/._]?(0[1-9]|1[0-2])[-/._]?(0[1-9]|[12]\d|3[01])(?=[^\d]|$)/;

/** The day an address says it was published on, as newspapers write it there; never one after `today`. */
export function dayInAddress(address: string, today: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  const found = url ? DAY_IN_PATH.exec(url.pathname + url.search) : null;
  if (!found) return null;
  const day = found.slice(1, 4).join("-");
  return boundsOf(day) !== null && day <= today ? day : null;
}

/** "star.example", from its address: what a desk calls an outlet it does not know yet. */
export const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp)\./, "") : null;
