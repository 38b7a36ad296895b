import { newId } from "@/domain/kernel/id";
import { type Entry, saveOf } from "./entry";

export type Sent = "saved" | "kept aside" | "signed out" | "refused" | "no answer";

/** Milliseconds after which the desk counts as not having answered. */
const PATIENCE_MS = 10_000;

/** Sends an entry as the save it was to be: onto the story where that has not moved on, else beside it. */
export async function sendEntry(entry: Entry, baseVersion = entry.baseVersion): Promise<Sent> {
  const { saveId = newId(), copy } = saveOf(entry);
  try {
    const response = await fetch(`/api/editions/${entry.editionId}/draft`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...copy, saveId, baseVersion }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return "saved";
    if (response.status === 401) return "signed out";
    if (response.status === 429 || response.status >= 500) return "no answer";
    return (await response.json()).kind === "conflict" ? "kept aside" : "refused";
  } catch {
    return "no answer";
  }
}
