import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { DeskTime } from "../time";
import type { DeskClock } from "../time-words";

export type HeldStory = { editionId: string; headline: string; scheduledFor: Date | null };

/** Publications whose hour passed and which did not go out. Stands above everything else until somebody acts. */
export function HeldAlarm({ held, clock }: { held: readonly HeldStory[]; clock: DeskClock }) {
  return (
    <section aria-label="Held publications">
      {held.map((story) => (
        <p key={story.editionId} className="alarm">
          <span className="state bad">
            <TriangleAlert className="i" /> Did not go out
          </span>
          <Link href={`/desk/editions/${story.editionId}`}>{story.headline || "Untitled story"}</Link>
          {story.scheduledFor ? (
            <span className="q">
              was due <DeskTime at={story.scheduledFor} clock={clock} as="exact" />
            </span>
          ) : null}
        </p>
      ))}
    </section>
  );
}
