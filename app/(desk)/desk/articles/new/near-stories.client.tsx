"use client";
import Link from "next/link";
import { useEffect, useState } from "react";
import type { NearStory } from "@/domain/articles/queries/near";

/** Milliseconds of quiet before the desk is asked, and letters from which on it is worth asking. */
const QUIET_MS = 300;
const LETTERS_MIN = 4;

/** While a headline is typed: the stories called most like it, and whether the facts have left them behind. */
export function NearStories({ headline }: { headline: string }) {
  const near = useNear(headline.trim());
  return (
    <section aria-label="Stories called much like it" aria-live="polite" className="near">
      {near.length === 0 ? null : (
        <>
          <h2 className="sec">Called much like it</h2>
          <ul>
            {near.map(({ articleId, editionId, headline: name, isLive, behind }) => (
              <li key={articleId} className="row">
                <Link href={`/desk/editions/${editionId}`}>{name || "Untitled story"}</Link>
                <small>
                  {isLive ? "live" : "being written"}
                  {behind > 0 ? `, ${behind === 1 ? "1 sentence is" : `${behind} sentences are`} behind the facts` : ""}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function useNear(headline: string): readonly NearStory[] {
  const [near, setNear] = useState<readonly NearStory[]>([]);
  useEffect(() => {
    if (headline.length < LETTERS_MIN) {
      setNear([]);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => setNear(await ask(headline, stop.signal)), QUIET_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [headline]);
  return near;
}

/** A desk that does not answer names no story: whoever writes goes on without. */
async function ask(headline: string, signal: AbortSignal): Promise<readonly NearStory[]> {
  try {
    const response = await fetch(`/desk/articles/near?q=${encodeURIComponent(headline)}`, { signal, cache: "no-store" });
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}
