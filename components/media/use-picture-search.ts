import { useEffect, useState } from "react";
import type { PictureChoice } from "./choice";

/** Milliseconds of quiet before the library is asked. */
const QUIET_MS = 200;

type Found = { choices: readonly PictureChoice[]; hasFailed: boolean; isAsking: boolean };

/** What the library answers to these words, or its newest pictures for none. `round` asks anew. */
export function usePictureSearch(text: string, round: number): Found {
  const [found, setFound] = useState<Found>({ choices: [], hasFailed: false, isAsking: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks the same again
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      async () => {
        try {
          const answer = await fetch(`/desk/media/search?q=${encodeURIComponent(text)}`, { signal: stop.signal });
          if (!answer.ok) throw new Error(`the library answered ${answer.status}`);
          setFound({ choices: await answer.json(), hasFailed: false, isAsking: false });
        } catch {
          if (!stop.signal.aborted) setFound({ choices: [], hasFailed: true, isAsking: false });
        }
      },
      text ? QUIET_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, round]);
  return found;
}

type Arrived = { picture: PictureChoice; alike: (PictureChoice & { uses: number })[] } | null;

/** A picture that was just sent, and those that look like it. */
export async function findArrived(assetId: string): Promise<Arrived> {
  const answer = await fetch(`/desk/media/search?arrived=${assetId}`).catch(() => null);
  return answer?.ok ? answer.json() : null;
}
