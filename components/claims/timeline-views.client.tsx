"use client";
import { type ReactNode, useState, useSyncExternalStore } from "react";

const PHONE = "(max-width: 45rem)";

function subscribe(onChange: () => void) {
  const query = window.matchMedia(PHONE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** The timeline as a track or as a list of the same facts; on phones the list comes first. */
export function TimelineViews({ count, track, list }: { count: number; track: ReactNode; list: ReactNode }) {
  const isPhone = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(PHONE).matches,
    () => false,
  );
  const [chosen, choose] = useState<"track" | "list" | null>(null);
  const view = chosen ?? (isPhone ? "list" : "track");
  return (
    <section className="track-wrap" aria-labelledby="timeline">
      <h2 className="sec" id="timeline">
        Timeline <span className="n">{count === 1 ? "1 fact" : `${count} facts`}</span>
      </h2>
      <fieldset className="seg track-seg">
        <legend className="vh">Show the timeline as</legend>
        {(["track", "list"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => choose(one)}>
            {one === "track" ? "Track" : "List"}
          </button>
        ))}
      </fieldset>
      {view === "track" ? track : list}
    </section>
  );
}
