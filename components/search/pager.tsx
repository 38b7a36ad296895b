import type { Say } from "@/domain/kernel/words";
import { type Asked, searchPath } from "@/domain/search/address";
import { PAGE_MAX } from "@/domain/search/vocabulary";

type Props = { asked: Asked; page: number; last: number; say: Say };

/** The way through the pages of answers; nothing where there is one. */
export function Pager({ asked, page, last, say }: Props) {
  const end = Math.min(last, PAGE_MAX);
  if (end < 2) return null;
  return (
    <nav className="pager" aria-label={say("search.pages")}>
      {page > 1 && (
        <a href={searchPath({ ...asked, page: page - 1 })} rel="prev">
          {say("search.back")}
        </a>
      )}
      <span>{say("search.page", { page, last: end })}</span>
      {page < end && (
        <a href={searchPath({ ...asked, page: page + 1 })} rel="next">
          {say("search.more")}
        </a>
      )}
    </nav>
  );
}
