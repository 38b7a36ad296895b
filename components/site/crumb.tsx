import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { unbroken } from "../show/words";

type Props = { show: { slug: string; title: string }; season?: { slug: string; label: string } | undefined };

/** Where a page stands: its show, and its season where it has one. */
export const Crumb = ({ show, season }: Props) => (
  <nav className="crumb" aria-label="Breadcrumb">
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
