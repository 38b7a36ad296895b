"use client";
import { DeskTime } from "@/components/desk/time";
import { Button } from "@/components/ui/button";
import type { KeptAside as KeptAsideText } from "@/domain/articles/queries/aside";
import { useDesk } from "../_desk/use-desk";
import { CopyEverything } from "../_editor/copy-everything.client";
import { usePenHere } from "../_presence/use-pen";
import { untitled } from "../story";

/** Text that came too late for the version it was meant for, and is kept. */
export function KeptAside({ editionId, kept }: { editionId: string; kept: readonly KeptAsideText[] }) {
  const { clock, story } = useDesk();
  const { merge } = usePenHere();
  return (
    <section aria-label="Kept aside">
      <h2 className="sec">Kept aside</h2>
      <p className="q">
        Text that arrived after a newer version was saved, or after somebody else took over. It is not part of the story until it is merged.
      </p>
      <ul className="kept">
        {kept.map((one) => (
          <li key={one.id} className="row">
            <p>
              <b>{one.savedBy}’s text</b>, <DeskTime at={one.savedAt} clock={clock} as="exact" />
              {one.isMerged ? <span className="q"> · merged into the story</span> : null}
            </p>
            <p className="q">{untitled(one.headline)}</p>
            <p className="acts">
              <a className="btn sm" href={`/desk/editions/${editionId}/aside/${one.id}`} target="_blank" rel="noreferrer">
                Compare (new tab)
              </a>
              {story.acts.edit && !one.isMerged ? (
                <Button size="small" onClick={() => merge(one.id)}>
                  Merge…
                </Button>
              ) : null}
              <CopyEverything text={[one.headline, one.standfirst, one.bodyText].filter(Boolean).join("\n\n")} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
