import type { Say } from "@/domain/kernel/words";
import { showPath } from "@/domain/shows/vocabulary";

type Show = {
  id: string;
  slug: string;
  title: string;
  disambiguator: string | null;
  originalTitle: { text: string; language: string } | null;
  seasonCount: number;
};

/** Shows in the order of their titles, each with the name it has at home. */
export const ShowIndex = ({ shows, say }: { shows: readonly Show[]; say: Say }) => (
  <ul className="index">
    {shows.map((show) => (
      <li key={show.id}>
        <a href={showPath(show.slug)}>{show.title}</a>
        {show.originalTitle && (
          <>
            {" "}
            <span className="orig" lang={show.originalTitle.language}>
              {show.originalTitle.text}
            </span>
          </>
        )}
        <small>
          {[show.disambiguator, show.seasonCount > 0 && say("tracker.count", { count: show.seasonCount })].filter(Boolean).join(" · ")}
        </small>
      </li>
    ))}
  </ul>
);
