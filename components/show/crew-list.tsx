import { type CreditGroup, personPath } from "@/domain/people/vocabulary";
import { CREDIT_WORDS } from "./words";

type Member = { id: string; slug: string; name: string; group: CreditGroup; job: string | null; character: string | null };

/** Those behind the camera, and guests before it, with what each did. */
export const CrewList = ({ crew }: { crew: readonly Member[] }) => (
  <dl className="rows">
    {crew.map((member) => (
      <div key={`${member.id}:${member.group}:${member.job}`}>
        <dt>{member.job ?? CREDIT_WORDS[member.group]}</dt>
        <dd>
          <a href={personPath(member.slug)}>{member.name}</a>
          {member.character && <small>{member.character}</small>}
        </dd>
      </div>
    ))}
  </dl>
);
