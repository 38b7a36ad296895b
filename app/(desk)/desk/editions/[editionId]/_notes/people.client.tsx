"use client";
import type { Person } from "@/domain/articles/mentions";
import type { Naming } from "./naming";

type Props = { id: string; naming: Naming | null; active: number; onChoose: (person: Person) => void };

/** Whom `@` may mean. The focus stays in the field; arrow keys point, Enter takes. */
export function People({ id, naming, active, onChoose }: Props) {
  return (
    <>
      <p className="vh" role="status">
        {naming ? `${naming.found.length === 1 ? "1 person" : `${naming.found.length} people`}, arrow keys choose` : ""}
      </p>
      {naming ? (
        <div className="pop people" role="listbox" id={`${id}-people`} aria-label="People of the desk">
          {naming.found.map((person, at) => (
            <div
              key={person.id}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className="pop-item"
              data-highlighted={at === active ? "" : undefined}
              onMouseDown={(event) => {
                event.preventDefault();
                onChoose(person);
              }}
            >
              {person.name}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
