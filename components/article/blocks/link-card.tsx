import type { LinkCard as Block } from "@/domain/articles/blocks";
import { safeHref } from "@/domain/kernel/safe-href";

/** A page elsewhere, by the name its writer gave it. */
export function LinkCard({ block: { attrs } }: { block: Block }) {
  const href = safeHref(attrs?.href);
  if (href === null) return null;
  const { hostname } = new URL(href);
  return (
    <p className="link-card">
      <a href={href}>{attrs.title || hostname}</a>
      <small>{attrs.outlet || hostname}</small>
    </p>
  );
}
