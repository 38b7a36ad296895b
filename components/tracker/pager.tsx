import { type Chosen, trackerHref } from "./chosen";

/** The pages of a long table, by links. */
export function Pager({ chosen, hasMore }: { chosen: Chosen; hasMore: boolean }) {
  if (chosen.page === 1 && !hasMore) return null;
  return (
    <nav className="pager" aria-label="Pages of the tracker">
      {chosen.page > 1 && (
        <a href={trackerHref(chosen, { page: chosen.page - 1 })} rel="prev">
          Previous
        </a>
      )}
      <span aria-current="page">Page {chosen.page}</span>
      {hasMore && (
        <a href={trackerHref(chosen, { page: chosen.page + 1 })} rel="next">
          Next
        </a>
      )}
    </nav>
  );
}
