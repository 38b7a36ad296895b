"use client";
import { useState } from "react";
import { KIND_WORDS } from "@/components/desk/kind-words";
import { Select } from "@/components/ui/select";
import { ARTICLE_KINDS } from "@/domain/articles/vocabulary";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";
import type { Autosave } from "../_editor/autosave";
import { changeKindAction } from "../actions";

const OPTIONS = ARTICLE_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

/** What kind of story it is; changed at once, for all its versions. */
export function KindField({ autosave }: { autosave: Autosave }) {
  const { story } = useDesk();
  const verb = useVerb({ keepsSeat: true });
  const [kind, setKind] = useState<string>(story.kind);
  const change = (next: string) => {
    setKind(next);
    verb.start(async () => {
      const changed = await verb.attempt(changeKindAction, (at) => ({ ...at, kind: next }));
      if (changed) autosave.adopt(changed.version);
      else setKind(story.kind);
    });
  };
  return (
    <>
      <Select name="kind" label="Kind" options={OPTIONS} value={kind} onChange={(event) => change(event.target.value)} />
      <VerbRefusal failure={verb.failure} />
    </>
  );
}
