"use client";
import type { PublicationEffects } from "@/components/claims/publication-effects";
import { STATE_IN_A_SENTENCE } from "@/components/desk/state-words";
import { Select } from "@/components/ui/select";
import type { NoteKind } from "@/domain/articles/vocabulary";
import { type NoteDraft, quotesTheWrong } from "./note-draft";

type Props = { effects: PublicationEffects; note: NoteDraft; onChange: (note: NoteDraft) => void };

/** Which fact of the ledger was wrong, where one was, and the other stories that say the same. */
export function WrongFact({ effects, note, onChange }: Props) {
  const chosen = effects.told.find(({ claimId }) => claimId === note.claimId);
  return (
    <>
      <Select
        name="claimId"
        label="Which fact was wrong?"
        options={[
          { value: "", label: "None of the facts: the wording was" },
          ...effects.told.map(({ claimId, fact }) => ({ value: claimId, label: fact })),
        ]}
        value={note.claimId}
        onChange={(event) => onChange(aboutFact(effects, note, event.target.value))}
      />
      {chosen && chosen.sisters.length > 0 ? (
        <section className="sisters" aria-label="Other stories that state it">
          <p>
            {chosen.sisters.length === 1 ? "Another story states" : `${chosen.sisters.length} other stories state`} the same fact. This note
            does not correct {chosen.sisters.length === 1 ? "it" : "them"}:
          </p>
          <ul>
            {chosen.sisters.map(({ editionId, headline, status, quotedText }) => (
              <li key={editionId}>
                <a className="text-link" href={`/desk/editions/${editionId}`} target="_blank" rel="noreferrer">
                  {headline || "Untitled story"}
                  <span className="vh"> (new tab)</span>
                </a>{" "}
                <span className="q">
                  {STATE_IN_A_SENTENCE[status]}: “{quotedText}”
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** The fact of the note as its readers will see it named. */
export const wrongFacts = (kind: NoteKind, { claimId }: NoteDraft, effects: PublicationEffects | null) =>
  quotesTheWrong(kind)
    ? (effects?.told.filter((one) => one.claimId === claimId).map(({ summary }) => ({ id: claimId, summary })) ?? [])
    : [];

/** The note about a fact: what was wrong and what is right come from the ledger, unless somebody has written them already. */
export function aboutFact({ told, flags }: PublicationEffects, note: NoteDraft, claimId: string): NoteDraft {
  const fact = told.find((one) => one.claimId === claimId);
  const before = told.find((one) => one.claimId === note.claimId);
  const isOwn = (text: string, proposed: string | null | undefined) => text.trim() !== "" && text !== proposed;
  const flagOf = (id: string) => flags.find((flag) => flag.claimId === id);
  return {
    ...note,
    claimId,
    wasText: isOwn(note.wasText, before?.value) ? note.wasText : (fact?.value ?? ""),
    nowText: isOwn(note.nowText, flagOf(note.claimId)?.now) ? note.nowText : (flagOf(claimId)?.now ?? ""),
  };
}

/** The note to begin with: about the gravest flag, where the story has one. */
export function firstNote(effects: PublicationEffects, note: NoteDraft): NoteDraft {
  const grave = effects.flags.find(({ severity }) => severity === "contradicted" || severity === "retracted") ?? effects.flags[0];
  return grave && note.claimId === "" && note.wasText === "" ? aboutFact(effects, note, grave.claimId) : note;
}
