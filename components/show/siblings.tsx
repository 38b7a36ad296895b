import type { Say } from "@/domain/kernel/words";
import { seasonPath } from "@/domain/shows/vocabulary";
import { seasonName } from "./words";

type Sibling = { id: string; slug: string; label: string; subtitle: string | null };

type Props = { showSlug: string; seasons: readonly Sibling[]; currentId: string; say: Say };

/** The seasons of a show, the one in hand marked. */
export const Siblings = ({ showSlug, seasons, currentId, say }: Props) => (
  <nav className="sec" aria-labelledby="siblings">
    <h2 id="siblings">{say("season.all")}</h2>
    <ul className="siblings">
      {seasons.map((season) => (
        <li key={season.id}>
          {season.id === currentId ? (
            <span aria-current="page">{seasonName(say, season)}</span>
          ) : (
            <a href={seasonPath(showSlug, season.slug)}>{seasonName(say, season)}</a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
