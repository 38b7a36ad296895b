import Link from "next/link";
import { type Deed, deedWords, doerWords } from "../deed-words";
import { DeskTime } from "../time";
import type { DeskClock } from "../time-words";
import { clip } from "./today-words";

export type LateDeed = Deed & { id: number; at: Date; editionId: string | null; headline: string };

/** What happened to the desk's stories last, newest first. */
export function Lately({ deeds, clock }: { deeds: readonly LateDeed[]; clock: DeskClock }) {
  return (
    <ul className="world">
      {deeds.map((deed) => (
        <li key={deed.id} className="row">
          <Link href={`/desk/editions/${deed.editionId}`}>{deed.headline || "Untitled story"}</Link>
          <p>
            {doerWords(deed.by)} {deedWords(deed.action)}
            {deed.reason ? `: “${clip(deed.reason, 90)}”` : ""}
          </p>
          <small>
            <DeskTime at={deed.at} clock={clock} />
          </small>
        </li>
      ))}
    </ul>
  );
}
