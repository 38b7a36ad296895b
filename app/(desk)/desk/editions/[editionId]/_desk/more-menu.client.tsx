"use client";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuLink } from "@/components/ui/menu";
import { muteStoryAction } from "../../../account/actions";
import { claimReviewAction, duplicateAction, recallAction, releaseReviewAction, unscheduleAction } from "../actions";
import type { Acts } from "../story";
import { nextStep } from "./next-step";
import { type DialogName, useDesk } from "./use-desk";
import { useVerb } from "./use-verb";

/** Dialogs in the order of a story's life, each shown to whoever may do what it asks. */
const ASKS: readonly [act: keyof Acts, dialog: DialogName, words: string][] = [
  ["edit", "checkpoint", "Name a checkpoint…"],
  ["share", "share", "Show it to a guest…"],
  ["requestChanges", "changes", "Request changes…"],
  ["approve", "approve", "Approve…"],
  ["schedule", "publish", "Schedule…"],
  ["addNote", "note", "Add a note for readers…"],
  ["withdraw", "withdraw", "Withdraw…"],
  ["reinstate", "reinstate", "Put back…"],
  ["spike", "spike", "Spike…"],
  ["deleteForGood", "delete", "Delete for good…"],
];

/** Everything else that whoever looks may do with the story as it stands. */
export function MoreMenu({ verb }: { verb: ReturnType<typeof useVerb> }) {
  const { story, ask, flush } = useDesk();
  const router = useRouter();
  const { acts, editionId } = story;
  const step = nextStep(story);
  const isNext = (what: string) =>
    step !== null && ((step.is === "ask" && step.dialog === what) || (step.is === "do" && step.deed === what));
  const asks = ASKS.filter(([act, dialog]) => acts[act] && !isNext(dialog));
  const reviews = `/desk/editions/${editionId}/review`;
  const isOpen = story.status !== "draft" && (acts.requestChanges || acts.approve);
  const deeds = [
    { isShown: acts.claim, words: "Start reviewing", act: () => verb.run(claimReviewAction, {}, () => router.push(reviews)) },
    { isShown: acts.release, words: "Stop reviewing", act: () => verb.run(releaseReviewAction) },
    { isShown: acts.recall && !isNext("recall"), words: "Take back", act: () => verb.run(recallAction) },
    { isShown: acts.unschedule, words: "Cancel schedule", act: () => verb.run(unscheduleAction) },
  ].filter(({ isShown }) => isShown);
  const duplicate = () =>
    verb.start(async () => {
      const made = await verb.attempt(duplicateAction, (at) => ({ editionId: at.editionId }));
      if (made) router.push(`/desk/editions/${made.editionId}`);
    });
  const aside = useVerb({ keepsSeat: true });
  const mute = () => aside.start(() => aside.attempt(muteStoryAction, () => ({ articleId: story.articleId, isMuted: !story.isMuted })));
  return (
    <Menu
      trigger={
        <Button look="plain" aria-label="More">
          <Ellipsis className="i" /> <span className="wide">More</span>
        </Button>
      }
    >
      {isOpen ? <MenuLink href={reviews}>Review the changes</MenuLink> : null}
      <MenuItem onSelect={() => void flush().then(() => router.push(`/desk/editions/${editionId}/history`))}>History</MenuItem>
      <MenuItem onSelect={duplicate}>Duplicate story</MenuItem>
      <MenuItem onSelect={mute}>{story.isMuted ? "Hear of this story again" : "Mute this story"}</MenuItem>
      {deeds.map(({ words, act }) => (
        <MenuItem key={words} onSelect={act}>
          {words}
        </MenuItem>
      ))}
      {asks.map(([, dialog, words]) => (
        <MenuItem key={words} onSelect={() => ask(dialog)}>
          {words}
        </MenuItem>
      ))}
      {story.wasPublished && (story.live || story.status === "published") ? (
        <MenuLink href={`/news/${story.slug}`}>See the live story</MenuLink>
      ) : null}
    </Menu>
  );
}
