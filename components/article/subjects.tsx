import { SUBJECT_ROLES, type SubjectKind, type SubjectRole } from "@/domain/articles/vocabulary";
import type { Say } from "@/domain/kernel/words";
import { unbroken } from "../show/words";

export type Subject = {
  kind: SubjectKind;
  id: string;
  role: SubjectRole;
  label: string;
  path: string;
  show?: { title: string } | undefined;
};

/** The records a story is about and those it names, each by its own page. */
export const Subjects = ({ subjects, say }: { subjects: readonly Subject[]; say: Say }) =>
  SUBJECT_ROLES.map((role) => {
    const ofRole = subjects.filter((subject) => subject.role === role);
    if (ofRole.length === 0) return null;
    return (
      <section key={role} aria-labelledby={`subjects-${role}`}>
        <h2 id={`subjects-${role}`}>{say(`story.${role}`)}</h2>
        <ul className={role === "about" ? "subjects" : "named"}>
          {ofRole.map((subject) => (
            <li key={subject.id}>
              <a href={subject.path}>{unbroken(subject.label)}</a>
              {subject.show && <small>{subject.show.title}</small>}
            </li>
          ))}
        </ul>
      </section>
    );
  });
