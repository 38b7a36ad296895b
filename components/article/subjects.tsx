import type { SubjectKind, SubjectRole } from "@/domain/articles/vocabulary";
import { unbroken } from "../show/words";

export type Subject = {
  kind: SubjectKind;
  id: string;
  role: SubjectRole;
  label: string;
  path: string;
  show?: { title: string } | undefined;
};

const GROUPS: readonly [SubjectRole, string][] = [
  ["about", "About"],
  ["mentions", "Also named"],
];

/** The records a story is about and those it names, each by its own page. */
export const Subjects = ({ subjects }: { subjects: readonly Subject[] }) =>
  GROUPS.map(([role, title]) => {
    const ofRole = subjects.filter((subject) => subject.role === role);
    if (ofRole.length === 0) return null;
    return (
      <section key={role} aria-labelledby={`subjects-${role}`}>
        <h2 id={`subjects-${role}`}>{title}</h2>
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
