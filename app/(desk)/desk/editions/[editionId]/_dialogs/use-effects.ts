import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import type { PublicationEffects } from "@/components/claims/publication-effects";
import { useDesk } from "../_desk/use-desk";
import type { NoteDraft } from "./note-draft";
import { firstNote } from "./wrong-fact.client";

/** What publishing does to the story's flags, from the text as it is now; null until the desk has said. */
export function useEffects(): PublicationEffects | null {
  const { story, flush } = useDesk();
  const [effects, setEffects] = useState<PublicationEffects | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, as the dialog opens
  useEffect(() => {
    const gone = new AbortController();
    void flush()
      .then(() => fetch(`/api/ledger/publication?edition=${story.editionId}`, { signal: gone.signal, cache: "no-store" }))
      .then((response) => (response.ok ? response.json() : null))
      .then((found) => setEffects(found))
      .catch(() => {}); // the line about flags stays away; publishing asks the same again
    return () => gone.abort();
  }, []);
  return effects;
}

/** Once a note is to say what was wrong and the desk has told what is flagged, it begins with that; what was typed stays. */
export function useFirstNote(effects: PublicationEffects | null, setNote: Dispatch<SetStateAction<NoteDraft>>) {
  useEffect(() => {
    if (effects) setNote((note) => firstNote(effects, note));
  }, [effects, setNote]);
}
