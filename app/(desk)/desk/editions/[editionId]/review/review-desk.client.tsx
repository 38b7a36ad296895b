"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { StateBadge } from "@/components/desk/state-badge";
import { type DeskClock, exactWords } from "@/components/desk/time-words";
import { Button, ButtonLink } from "@/components/ui/button";
import type { Issue } from "@/domain/kernel/result";
import { stillDesk } from "../_desk/still-desk";
import { type Desk, DeskContext, type DialogName, useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";
import { Dialogs } from "../_dialogs/dialogs.client";
import { focusThread } from "../_notes/use-notes";
import { ChecksList } from "../_panel/checks-list.client";
import { PeopleReading } from "../_presence/people.client";
import { focusSuggestion } from "../_suggestions/review-keys.client";
import { claimReviewAction, releaseReviewAction } from "../actions";
import { ScreenBar, Sheet } from "../screen-bar";
import { type Story, untitled } from "../story";
import { QueueKeys } from "./queue-keys.client";
import { ReviewFoot } from "./review-foot.client";
import { StepsArea } from "./steps.client";
import { ViewSwitch } from "./views.client";

type Props = {
  story: Story;
  clock: DeskClock;
  queue: ReactNode;
  waiting: number;
  since: ReactNode;
  /** The button that says all of it is read; null where it is. */
  read: ReactNode;
  /** What it states of the ledger that the other version did not. */
  facts: ReactNode;
  /** How many notes are open, and those that are settled. */
  notes: ReactNode;
  children: ReactNode;
};

/** A version under review: the queue, what it changes, what is in the way, and the decision. */
export function ReviewDesk({ story, clock, queue, waiting, since, read, facts, notes, children }: Props) {
  const [dialog, ask] = useState<DialogName | null>(null);
  const router = useRouter();
  const goTo = useCallback(
    (issue: Issue) =>
      issue.code === "open_suggestions"
        ? focusSuggestion()
        : issue.field === "notes"
          ? focusThread(String(issue.detail))
          : router.push(wayTo(story, issue)),
    [story, router],
  );
  const desk = useMemo<Desk>(() => ({ ...stillDesk(story, clock), ask, go: goTo }), [story, clock, goTo]);
  return (
    <DeskContext value={desk}>
      <StepsArea>
        <div className="review">
          <ScreenBar>
            <Link className="up" href="/desk/review">
              Review <span className="q">{waiting}</span>
            </Link>
            <h1 className="vh">
              Review of {untitled(story.headline)}, version {story.number}
            </h1>
            <span className="states">
              {story.live ? <StateBadge status="published">v{story.live.number}</StateBadge> : null}
              <StateBadge status={story.status} isHeld={story.isHeld}>
                v{story.number}
              </StateBadge>
            </span>
            <div className="acts">
              <PeopleReading {...story} />
              <ViewSwitch />
              <span className="since">{since}</span>
              {read}
              <Reviewer />
            </div>
          </ScreenBar>
          <div className="work three">
            <nav className="queue" aria-label="Waiting for review">
              {queue}
              <QueueKeys />
            </nav>
            <Sheet>{children}</Sheet>
            <aside className="side" aria-label="Facts and checks">
              {facts}
              {notes}
              <ChecksList issues={story.issues} warnings={story.warnings} onGo={goTo} />
              <p className="q">
                By {story.authorName}
                {story.wantedFor ? `, wanted ${exactWords(story.wantedFor, clock)}` : ""}
              </p>
              {story.acts.edit ? (
                <ButtonLink href={`/desk/editions/${story.editionId}`} size="small">
                  Open the text
                </ButtonLink>
              ) : null}
            </aside>
          </div>
          <ReviewFoot />
        </div>
      </StepsArea>
      <Dialogs open={dialog} />
    </DeskContext>
  );
}

/** The story, and in it the block that is in the way where one is named. */
const wayTo = ({ editionId }: Story, { field, detail }: Issue) =>
  `/desk/editions/${editionId}${field === "body" && typeof detail === "string" ? `#block-${detail}` : ""}`;

/** Who is reading, and the way to begin or stop. */
function Reviewer() {
  const { story } = useDesk();
  const verb = useVerb();
  if (story.acts.claim)
    return (
      <>
        <VerbRefusal failure={verb.failure} />
        {story.reviewerName ? <span className="q">{story.reviewerName} is reviewing</span> : null}
        <Button disabled={verb.isPending} focusableWhenDisabled onClick={() => verb.run(claimReviewAction)}>
          {story.reviewerName ? "Take over the review" : "Start reviewing"}
        </Button>
      </>
    );
  if (!story.acts.release) return null;
  return (
    <>
      <VerbRefusal failure={verb.failure} />
      <span className="q">You are reviewing</span>
      <Button look="plain" disabled={verb.isPending} focusableWhenDisabled onClick={() => verb.run(releaseReviewAction)}>
        Stop reviewing
      </Button>
    </>
  );
}
