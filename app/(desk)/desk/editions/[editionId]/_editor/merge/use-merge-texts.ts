import { useCallback, useEffect, useState } from "react";
import type { AnyFailure } from "@/components/desk/failure-words";
import type { Text } from "@/domain/articles/merge";
import type { MergeTexts } from "@/domain/articles/queries/merge";
import { newId } from "@/domain/kernel/id";

const UNAVAILABLE: AnyFailure = { kind: "unavailable" };

/** The texts to merge: a text kept aside, or the newest of whoever asks; why they did not come otherwise. */
async function loadMerge(editionId: string, revisionId: string | null): Promise<{ texts: MergeTexts } | { failure: AnyFailure }> {
  const query = revisionId ? `?${new URLSearchParams({ text: revisionId })}` : "";
  try {
    const response = await fetch(`/api/editions/${editionId}/merge${query}`, { cache: "no-store" });
    const said = await response.json();
    return response.ok ? { texts: said } : { failure: said };
  } catch {
    return { failure: UNAVAILABLE };
  }
}

/** Sends the merged text as a checkpoint over the version it was merged with. */
async function sendMerged(editionId: string, { version, aside }: MergeTexts, { fields, body }: Text): Promise<AnyFailure | null> {
  try {
    const response = await fetch(`/api/editions/${editionId}/merge`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...fields, body, saveId: newId(), baseVersion: version, mergedRevisionId: aside.revisionId }),
    });
    return response.ok ? null : await response.json();
  } catch {
    return UNAVAILABLE;
  }
}

/** The texts to merge, asked for at once, and how the merged one is sent. */
export function useMergeTexts(editionId: string, revisionId: string | null) {
  const [texts, setTexts] = useState<MergeTexts | null>(null);
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const load = useCallback(async () => {
    const loaded = await loadMerge(editionId, revisionId);
    if ("texts" in loaded) setTexts(loaded.texts);
    else setFailure(loaded.failure);
  }, [editionId, revisionId]);
  useEffect(() => void load(), [load]);
  const send = async (text: Text) => (texts ? sendMerged(editionId, texts, text) : UNAVAILABLE);
  return { texts, failure, load, send };
}
