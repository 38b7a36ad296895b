import { personPath } from "@/domain/people/vocabulary";

type Billed = { id: string; slug: string; name: string; creditedAs: string | null; character: string | null };

/** A cast in billing order. A list that is not complete says so where the next name would stand. */
export const CastList = ({ cast, isComplete }: { cast: readonly Billed[]; isComplete: boolean }) => (
  <ol className="cast">
    {cast.map((person) => (
      <li key={`${person.id}:${person.character}`}>
        <a href={personPath(person.slug)}>{person.name}</a>
        {person.character && <small>{person.character}</small>}
        {person.creditedAs && person.creditedAs !== person.name && <small>billed as {person.creditedAs}</small>}
      </li>
    ))}
    {!isComplete && <li className="others">and others</li>}
  </ol>
);
