"use client";
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Choice } from "@/components/ui/combobox";
import type { SubjectMatch } from "@/domain/shows/vocabulary";
import type { Draft } from "../_editor/draft";
import { noteOf } from "../_editor/mention-list.client";
import { useField } from "../_editor/use-field";
import { findSubjects } from "../_editor/use-mentions";
import { Finder } from "./finder.client";

type Offered = Choice & { match: SubjectMatch };

/** The shows and seasons a story is about, the first of them above it. People are named in the text. */
export function AboutField({ draft }: { draft: Draft }) {
  const [about, setAbout] = useField(draft, "about");
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (round > 0) document.getElementById("about")?.focus();
  }, [round]);
  const search = async (text: string, signal: AbortSignal): Promise<Offered[]> => {
    const matches = await findSubjects(text, signal);
    return matches
      .filter(({ kind, id }) => kind !== "person" && !about.some((one) => one.id === id))
      .map((match) => ({ value: match.id, label: match.label, note: noteOf(match), match }));
  };
  const add = (choice: Choice | null) => {
    if (!choice) return;
    const { kind, id, label } = (choice as Offered).match;
    setAbout([...about, { kind, id, label, showId: null }]);
    setRound(round + 1);
  };
  return (
    <div className="picked">
      <Finder
        key={round}
        id="about"
        name="about"
        label="About"
        hint="The show or season whose page this story stands on."
        value={null}
        onChoose={add}
        search={search}
        placeholder="Find a show or season, in any script"
      />
      {about.length > 0 ? (
        <ul aria-label="This story is about">
          {about.map((one) => (
            <li key={one.id}>
              <span>{one.label}</span>
              <Button
                look="plain"
                size="small"
                aria-label={`Unlink ${one.label}`}
                onClick={() => {
                  setAbout(about.filter(({ id }) => id !== one.id));
                  document.getElementById("about")?.focus();
                }}
              >
                <X className="i" />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
