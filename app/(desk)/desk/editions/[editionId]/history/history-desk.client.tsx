"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useMemo } from "react";
import type { DeskClock } from "@/components/desk/time-words";
import { ButtonLink } from "@/components/ui/button";
import { stillDesk } from "../_desk/still-desk";
import { type Desk, DeskContext } from "../_desk/use-desk";
import { StepsArea } from "../review/steps.client";
import { ScreenBar, Sheet } from "../screen-bar";
import { type Story, untitled } from "../story";

type Props = { story: Story; clock: DeskClock; list: ReactNode; children: ReactNode };

/** The frame of a story's history: what was written and done at the left, what it says at the right. */
export function HistoryDesk({ story, clock, list, children }: Props) {
  const router = useRouter();
  const home = `/desk/editions/${story.editionId}`;
  const desk = useMemo<Desk>(
    () => ({ ...stillDesk(story, clock), ask: () => {}, go: () => router.push(home) }),
    [story, clock, router, home],
  );
  return (
    <DeskContext value={desk}>
      <StepsArea>
        <div className="review history">
          <ScreenBar>
            <h1 className="up">
              History <span className="q">{untitled(story.headline)}</span>
            </h1>
            <div className="acts">
              <ButtonLink href={home}>Back to the story</ButtonLink>
            </div>
          </ScreenBar>
          <div className="work two">
            <nav className="texts" aria-label="Texts of this story">
              {list}
            </nav>
            <Sheet>{children}</Sheet>
          </div>
        </div>
      </StepsArea>
    </DeskContext>
  );
}
