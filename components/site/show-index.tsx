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
export const ShowIndex = ({ shows }: { shows: readonly Show[] }) => (
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
        <small>{[show.disambiguator, seasons(show.seasonCount)].filter(Boolean).join(" · ")}</small>
      </li>
    ))}
  </ul>
);

const seasons = (count: number) => (count === 0 ? null : count === 1 ? "1 season" : `${count} seasons`);
