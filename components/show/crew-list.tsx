import type { Say } from "@/domain/kernel/words";
import { type CreditGroup, personPath } from "@/domain/people/vocabulary";

type Member = { id: string; slug: string; name: string; group: CreditGroup; job: string | null; character: string | null };

/** Those behind the camera, and guests before it, with what each did. */
export const CrewList = ({ crew, say }: { crew: readonly Member[]; say: Say }) => (
  <dl className="rows">
    {crew.map((member) => (
      <div key={`${member.id}:${member.group}:${member.job}`}>
        <dt>{member.job ?? say(`credit.${member.group}`)}</dt>
        <dd>
          <a href={personPath(member.slug)}>{member.name}</a>
          {member.character && <small>{member.character}</small>}
        </dd>
      </div>
    ))}
  </dl>
);
