import { useCallback, useEffect, useRef, useState } from "react";
import type { PenRequest, Presence } from "@/domain/articles/queries/presence";
import type { PresenceMode } from "@/domain/articles/vocabulary";
import { newId } from "@/domain/kernel/id";
import { link } from "../../../_link/use-link";
import { type Heart, startHeart } from "./heart";

/** As the desk said it, with the end of the time to answer on this browser's own clock. */
export type Heard = Omit<Presence, "request"> & { request: (Omit<PenRequest, "secondsLeft"> & { endsAt: number }) | null };

/** Milliseconds by which the end of a countdown may be heard differently without being another. */
const DRIFT_MS = 2_500;
/** Milliseconds after which a beat without an answer is given up. */
const PATIENCE_MS = 8_000;
/** Milliseconds a story's screen may be gone before this tab counts as having left. */
const LEAVES_AFTER_MS = 400;

/** Who else has this story open and who writes, heard every few seconds; what is as before redraws nothing. */
export function usePresence(editionId: string, start: Presence) {
  const [presence, setPresence] = useState<Heard>(() => heardFrom(start));
  const [tabId] = useState(newId);
  const heart = useRef<Heart | null>(null);
  const mode = useRef<PresenceMode>("reading");
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    clearTimeout(leaving.current);
    const started = startHeart({
      ...{ editionId, tabId, mode: () => mode.current, mayAsk: link.mayAsk, send: (says) => sendBeat(editionId, says) },
      onHeard: (next) => setPresence((was) => unlessSame(was, heardFrom(next))),
    });
    heart.current = started;
    return () => {
      started.stop();
      heart.current = null;
      leaving.current = setTimeout(started.leave, LEAVES_AFTER_MS);
    };
  }, [editionId, tabId]);
  const beat = useCallback(() => heart.current?.beat() ?? Promise.resolve(), []);
  const say = useCallback((next: PresenceMode) => {
    if (mode.current === next) return;
    mode.current = next;
    void heart.current?.beat();
  }, []);
  return { presence, tabId, beat, say };
}

async function sendBeat(editionId: string, says: string): Promise<Presence | null> {
  try {
    const response = await fetch(`/api/editions/${editionId}/presence`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: says,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null; // the pen lapses by itself, and the line to the desk is looked after elsewhere
  }
}

function heardFrom({ request, ...rest }: Presence): Heard {
  if (!request) return { ...rest, request };
  const { secondsLeft, ...about } = request;
  return { ...rest, request: { ...about, endsAt: Date.now() + secondsLeft * 1_000 } };
}

function unlessSame(was: Heard, next: Heard): Heard {
  const isNear = was.request && next.request && Math.abs(was.request.endsAt - next.request.endsAt) < DRIFT_MS;
  const settled = isNear && next.request ? { ...next, request: { ...next.request, endsAt: was.request?.endsAt ?? 0 } } : next;
  return JSON.stringify(was) === JSON.stringify(settled) ? was : settled;
}
