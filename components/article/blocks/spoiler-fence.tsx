import type { ReactNode } from "react";
import type { Spoiler } from "@/domain/articles/blocks";

/** What gives something away, closed until a reader opens it. */
export const SpoilerFence = ({ block: { attrs }, children }: { block: Spoiler; children: ReactNode }) => (
  <details className="fence">
    <summary>
      <b>{attrs?.label ? `Spoilers for ${attrs.label}.` : "Spoilers."}</b> <span>Show</span>
    </summary>
    <div>{children}</div>
  </details>
);
