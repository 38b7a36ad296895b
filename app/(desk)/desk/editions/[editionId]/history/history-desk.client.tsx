"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useMemo } from "react";
import type { DeskClock } from "@/components/desk/time-words";
import { ButtonLink } from "@/components/ui/button";
import { type Desk, DeskContext } from "../_desk/use-desk";
import { StepsArea } from "../review/steps.client";
import { type Story, untitled } from "../story";

type Props = { story: Story; clock: DeskClock; list: ReactNode; children: ReactNode };

/** The frame of a story's history: what was written and done at the left, what it says at the right. */
export function HistoryDesk({ story, clock, list, children }: Props) {
  const router = useRouter();
  const home = `/desk/editions/${story.editionId}`;
  const desk = useMemo<Desk>(
    () => ({
      ...{ story, clock },
      ask: () => {},
      flush: () => Promise.resolve({ ok: true, version: story.version }),
      issues: () => ({ submit: story.issues, publish: story.issues, warnings: story.warnings }),
      go: () => router.push(home),
      expectChange: () => {},
    }),
    [story, clock, router, home],
  );
  return (
    <DeskContext value={desk}>
      <StepsArea>
        <div className="review history">
          <header className="bar">
            <Link className="brand" href="/desk" aria-label="Today">
              <b aria-hidden="true">S</b>
            </Link>
            <h1 className="up">
              History <span className="q">{untitled(story.headline)}</span>
            </h1>
            <div className="acts">
              <ButtonLink href={home}>Back to the story</ButtonLink>
            </div>
          </header>
          <div className="work two">
            <nav className="texts" aria-label="Texts of this story">
              {list}
            </nav>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that the keyboard reaches */}
            <main id="main" className="sheet" tabIndex={0}>
              {children}
            </main>
          </div>
        </div>
      </StepsArea>
    </DeskContext>
  );
}
