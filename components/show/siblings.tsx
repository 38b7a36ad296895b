import { seasonPath } from "@/domain/shows/vocabulary";
import { seasonName } from "./words";

type Sibling = { id: string; slug: string; label: string; subtitle: string | null };

/** The seasons of a show, the one in hand marked. */
export const Siblings = ({ showSlug, seasons, currentId }: { showSlug: string; seasons: readonly Sibling[]; currentId: string }) => (
  <nav className="sec" aria-labelledby="siblings">
    <h2 id="siblings">All seasons</h2>
    <ul className="siblings">
      {seasons.map((season) => (
        <li key={season.id}>
          {season.id === currentId ? (
            <span aria-current="page">{seasonName(season)}</span>
          ) : (
            <a href={seasonPath(showSlug, season.slug)}>{seasonName(season)}</a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
