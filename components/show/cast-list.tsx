import type { Say } from "@/domain/kernel/words";
import { personPath } from "@/domain/people/vocabulary";

type Props = { cast: readonly Billed[]; isComplete: boolean; say: Say };
type Billed = { id: string; slug: string; name: string; creditedAs: string | null; character: string | null };

/** A cast in billing order. A list that is not complete says so where the next name would stand. */
export const CastList = ({ cast, isComplete, say }: Props) => (
  <ol className="cast">
    {cast.map((person) => (
      <li key={`${person.id}:${person.character}`}>
        <a href={personPath(person.slug)}>{person.name}</a>
        {person.character && <small>{person.character}</small>}
        {person.creditedAs && person.creditedAs !== person.name && <small>{say("show.billedAs", { name: person.creditedAs })}</small>}
      </li>
    ))}
    {!isComplete && <li className="others">{say("show.andOthers")}</li>}
  </ol>
);
