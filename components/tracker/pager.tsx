import type { Say } from "@/domain/kernel/words";
import { type Chosen, trackerHref } from "./chosen";

/** The pages of a long table, by links. */
export function Pager({ chosen, hasMore, say }: { chosen: Chosen; hasMore: boolean; say: Say }) {
  if (chosen.page === 1 && !hasMore) return null;
  return (
    <nav className="pager" aria-label={say("tracker.pages")}>
      {chosen.page > 1 && (
        <a href={trackerHref(chosen, { page: chosen.page - 1 })} rel="prev">
          {say("tracker.previous")}
        </a>
      )}
      <span aria-current="page">{say("tracker.page", { page: chosen.page })}</span>
      {hasMore && (
        <a href={trackerHref(chosen, { page: chosen.page + 1 })} rel="next">
          {say("tracker.next")}
        </a>
      )}
    </nav>
  );
}
