"use client";
import type { ReactNode } from "react";
import { ruleWords } from "@/components/desk/rule-words";
import { exactWords } from "@/components/desk/time-words";
import { Button } from "@/components/ui/button";
import type { Story } from "../story";
import { useDesk } from "./use-desk";

type Props = { isEditing: boolean; onUnlock: () => void };

/** How the story stands, said over its text: what was asked, who has it, why it cannot be changed and what would change that. */
export function Notice({ isEditing, onUnlock }: Props) {
  const { story, clock } = useDesk();
  const says = wordsFor(story, (at) => exactWords(at, clock), isEditing);
  if (!says) return null;
  return (
    <section className="notice" aria-label="How the story stands">
      <p>{says}</p>
      {story.approval?.reason ? <p className="q">Approved by one person alone: “{story.approval.reason}”</p> : null}
      {!isEditing && mayUnlock(story) ? (
        <Button size="small" onClick={onUnlock}>
          Change the text
        </Button>
      ) : null}
    </section>
  );
}

function wordsFor(story: Story, when: (at: Date) => string, isEditing: boolean): ReactNode {
  const { status, approval } = story;
  const approved = approval ? `Approved by ${approval.by}, ${when(approval.at)}.` : "Approved.";
  switch (status) {
    case "draft":
      return isEditing || story.readOnlyRule === null ? null : ruleWords(story.readOnlyRule);
    case "changes_requested":
      return (
        <>
          <b>Changes requested.</b> {story.changesAsked}
        </>
      );
    case "in_review":
      return inReview(story);
    case "approved":
      return `${approved} ${mayUnlock(story) ? "A change sends it back to review." : "If it must change, ask an editor to send it back."}`;
    case "scheduled":
      return scheduledWords(story, approved, when);
    case "published":
      return `Live since ${story.publishedAt ? when(story.publishedAt) : "it was published"}. What changes from here on goes into a new version.`;
    case "superseded":
      return story.live ? `Replaced by version ${story.live.number}, which is live.` : "Replaced by a newer version.";
    case "withdrawn":
      return story.withdrawn ? `Withdrawn ${when(story.withdrawn.at)}: ${story.withdrawn.reason}` : "Withdrawn.";
    case "spiked":
      return "Spiked: it will not run. Nothing was deleted.";
  }
}

function inReview({ isMine, reviewerName, isReviewedByMe, acts, authorName }: Story): string {
  const reader = isReviewedByMe
    ? "You are reviewing it."
    : reviewerName
      ? `${reviewerName} is reviewing it.`
      : "Nobody has begun to review it.";
  if (acts.edit) return `In review, by ${authorName}. ${reader}`;
  return isMine ? `The editors have it. ${reader}` : `The editors have it. ${reader} It is ${authorName}’s story.`;
}

function scheduledWords(story: Story, approved: string, when: (at: Date) => string): string {
  const hour = story.scheduledFor ? when(story.scheduledFor) : "at its hour";
  if (story.isHeld) return `Held: it was due ${hour} and not ready. Settle what is in the way, then schedule it again or publish it.`;
  const change = mayUnlock(story) ? "A change cancels that and sends it back to review." : ruleWords(story.readOnlyRule ?? "");
  return `${approved} It goes out ${hour}. ${change}`;
}

/** Sealed text is opened by those who can see it through review again; a writer would lose the pen with the first word. */
export const mayUnlock = ({ acts }: Story) => acts.edit && acts.publish;
