import { safeHref } from "@/domain/kernel/safe-href";

/** The address to link to, from what somebody typed: a host alone gets its scheme, a mail address its own. Null where it may not be linked. */
export function targetOf(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s/@:]+@[^\s/@:]+\.[^\s/@:]+$/.test(text)) return safeHref(`mailto:${text}`);
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(text)) return safeHref(`https://${text}`);
  return safeHref(text);
}
