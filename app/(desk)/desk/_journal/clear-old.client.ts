import { keyOf, oldOnes } from "./entry";
import type { JournalStore } from "./store";

/** Lets go of words older than thirty days whose story is gone; asks of one story a visit. */
export async function clearOld(store: JournalStore, writerId: string, now: number): Promise<void> {
  const [old] = oldOnes(await store.entriesOf(writerId), now);
  if (!old) return;
  const { status } = await fetch(`/desk/editions/${old.editionId}`, { method: "HEAD", cache: "no-store" });
  if (status === 404) await store.drop(keyOf(old));
}
