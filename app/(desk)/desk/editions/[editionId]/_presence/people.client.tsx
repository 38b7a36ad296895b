"use client";
import { useEffect, useRef, useState } from "react";
import { doesWords, initialsOf } from "./names";
import { usePenHere } from "./use-pen";
import { type Heard, usePresence } from "./use-presence";

/** Everybody else who has the story open that this screen writes or reads. */
export function People() {
  const { presence, viewerId } = usePenHere();
  return <Others people={presence.people} viewerId={viewerId} />;
}

/** Who else has a story open, on a screen of it that never writes; its own being open is told by the same beats. */
export function PeopleReading({ editionId, viewerId, version }: { editionId: string; viewerId: string; version: number }) {
  const { presence } = usePresence(editionId, { people: [], pen: null, request: null, version, commentsAt: "" });
  return <Others people={presence.people} viewerId={viewerId} />;
}

/** By their letters and in words: who edits, who suggests, who reads, whose tab is out of sight. */
function Others({ people, viewerId }: { people: Heard["people"]; viewerId: string }) {
  const others = people.filter(({ userId }) => userId !== viewerId);
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
