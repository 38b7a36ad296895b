import type { AnyFailure } from "@/components/desk/failure-words";
import { link } from "../../../_link/use-link";
import type { Answer, Save } from "./autosave";
import type { DraftCopy } from "./draft";

/** Milliseconds after which a save without an answer is sent again. */
const PATIENCE_MS = 20_000;
/** Milliseconds after which a save that saw the line go and come back is given up for dead. */
const DEAD_MS = 2_000;
/** Bytes a browser still sends for a page that is gone, with room for what stands around them. */
const LAST_BYTES_MAX = 60_000;
const TOO_LONG: AnyFailure = { kind: "invalid", fields: { body: ["Cut the story in two: it is larger than the desk takes, 512 kB."] } };

/** Sends saves; after a time signed out, only if the same person is back: words never go out under somebody else's name. */
export function createSender({ editionId, writerId }: { editionId: string; writerId: string }) {
  let wasSignedOut = false;
  return async (save: Save<DraftCopy>, { isLast }: { isLast: boolean }): Promise<Answer> => {
    const now = wasSignedOut ? await whoIsSignedIn() : writerId;
    if (now === null) return { kind: "signed_out" };
    if (now === undefined) return { kind: "failed" };
    if (now !== writerId) return { kind: "signed_out", isSomebodyElseIn: true };
    const answer = await sendDraft(editionId, save, isLast);
    wasSignedOut = answer.kind === "signed_out";
    return answer;
  };
}

/** The person signed in in this browser; null for nobody, undefined where the desk does not say. */
async function whoIsSignedIn(): Promise<string | null | undefined> {
  try {
    const response = await fetch("/api/who", { cache: "no-store" });
    return response.ok ? (await response.json()).id : response.status === 401 ? null : undefined;
  } catch {
    return undefined;
  }
}

async function sendDraft(editionId: string, { copy, ...save }: Save<DraftCopy>, isLast: boolean): Promise<Answer> {
  const body = JSON.stringify({ ...save, ...copy });
  const { signal, stop } = patience();
  try {
    const response = await fetch(`/api/editions/${editionId}/draft`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: isLast && body.length * 2 < LAST_BYTES_MAX,
      signal,
    });
    if (response.status === 413) return { kind: "refused", failure: TOO_LONG };
    const said = await response.json();
    return response.ok ? { kind: "saved", ...said } : refusal(said);
  } catch {
    return { kind: "failed" };
  } finally {
    stop();
  }
}

/** Ends the wait for an answer after a while, and at once when a line is back that went dead meanwhile: it would not come any more. */
function patience(): { signal: AbortSignal; stop: () => void } {
  const back = new AbortController();
  const sentAt = Date.now();
  const stop = link.subscribe(() => {
    if (link.state() === "up" && Date.now() - sentAt > DEAD_MS) back.abort();
  });
  return { signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), back.signal]), stop };
}

function refusal(failure: AnyFailure): Answer {
  switch (failure.kind) {
    case "conflict":
      return { kind: "stale" };
    case "signed_out":
      return { kind: "signed_out" };
    case "too_many":
    case "unavailable":
      return { kind: "failed" };
    case "forbidden":
    case "invalid":
    case "not_found":
    case "not_ready":
    case "wrong_state":
      return { kind: "refused", failure };
    default:
      return { kind: "failed" };
  }
}
