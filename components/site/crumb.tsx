import type { Say } from "@/domain/kernel/words";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { unbroken } from "../show/words";

type Props = { show: { slug: string; title: string }; season?: { slug: string; label: string } | undefined; say: Say };

/** Where a page stands: its show, and its season where it has one. */
export const Crumb = ({ show, season, say }: Props) => (
  <nav className="crumb" aria-label={say("site.breadcrumb")}>
    <ol>
      <li>
        <a href={showPath(show.slug)}>{show.title}</a>
      </li>
      {season && (
        <li>
          <a href={seasonPath(show.slug, season.slug)}>{unbroken(season.label)}</a>
        </li>
      )}
    </ol>
  </nav>
);
