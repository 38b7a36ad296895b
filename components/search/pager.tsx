import { type Asked, searchPath } from "@/domain/search/address";
import { PAGE_MAX } from "@/domain/search/vocabulary";

type Props = { asked: Asked; page: number; last: number };

/** The way through the pages of answers; nothing where there is one. */
export function Pager({ asked, page, last }: Props) {
  const end = Math.min(last, PAGE_MAX);
  if (end < 2) return null;
  return (
    <nav className="pager" aria-label="Pages of stories">
      {page > 1 && (
        <a href={searchPath({ ...asked, page: page - 1 })} rel="prev">
          Back
        </a>
      )}
      <span>
        Page {page} of {end}
      </span>
      {page < end && (
        <a href={searchPath({ ...asked, page: page + 1 })} rel="next">
          More stories
        </a>
      )}
    </nav>
  );
}
