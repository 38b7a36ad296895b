import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";

type Props = { page: number; pages: number; total: number; what: string; hrefOf: (page: number) => string };

/** The way to the other pages of a list: real addresses, the near ones and both ends. */
export function Pages({ page, pages, total, what, hrefOf }: Props) {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (one) => one === 1 || one === pages || Math.abs(one - page) <= 2,
  );
  return (
    <nav className="pages" aria-label={`Pages of ${what}`}>
      <span className="total">
        {total} {what}
      </span>
      {page > 1 ? (
        <Link className="btn plain" href={hrefOf(page - 1)} rel="prev">
          <ChevronLeft className="i" /> Previous
        </Link>
      ) : null}
      {pages > 1
        ? near.map((one, index) => (
            <span key={one} className="near">
              {index > 0 && one - (near[index - 1] ?? 0) > 1 ? "… " : ""}
              <Link href={hrefOf(one)} aria-label={`Page ${one}`} aria-current={one === page ? "page" : undefined}>
                {one}
              </Link>
            </span>
          ))
        : null}
      {page < pages ? (
        <Link className="btn plain" href={hrefOf(page + 1)} rel="next">
          Next <ChevronRight className="i" />
        </Link>
      ) : null}
    </nav>
  );
}
