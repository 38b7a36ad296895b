"use client";
import { useEffect, useRef, useState } from "react";
import { doesWords, initialsOf } from "./names";
import { usePenHere } from "./use-pen";

/** Everybody else who has this story open, by their letters and in words: who edits, who reads, whose tab is out of sight. */
export function People() {
  const { presence, viewerId } = usePenHere();
  const others = presence.people.filter(({ userId }) => userId !== viewerId);
  const said = useComings(others.map(({ name }) => name));
  return (
    <>
      {others.length > 0 ? (
        <ul className="people" aria-label="Also in this story">
          {others.map((person) => (
            <li key={person.userId} className={doesWords(person)} title={`${person.name}, ${doesWords(person)}`}>
              <span className="letters" aria-hidden="true">
                {initialsOf(person.name)}
              </span>
              <span className="who">
                {person.name}, {doesWords(person)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <span className="vh" role="status">
        {said}
      </span>
    </>
  );
}

/** Who came and who left since the last look, to be read out. */
function useComings(names: readonly string[]): string {
  const known = useRef<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const now = names.join("\n");
  useEffect(() => {
    const here = now === "" ? [] : now.split("\n");
    const came = here.filter((name) => !known.current.includes(name)).map((name) => `${name} has this story open.`);
    const left = known.current.filter((name) => !here.includes(name)).map((name) => `${name} left this story.`);
    known.current = here;
    if (came.length + left.length > 0) setSaid([...came, ...left].join(" "));
  }, [now]);
  return said;
}
