"use client";
import { useKey } from "@/components/claims/use-key";
import { issueWords } from "@/components/desk/issue-words";
import { STATE_IN_A_SENTENCE } from "@/components/desk/state-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";
import { toldWords } from "../_notes/note-words";
import { approveAction } from "../actions";

const press = (id: string) => () => document.getElementById(id)?.click();

/** The decision, with what it waits for in words. Who may not decide is told who may. */
export function ReviewFoot() {
  const { story, ask } = useDesk();
  const { acts, issues, number, status } = story;
  const isReady = issues.length === 0;
  const canPublish = acts.approve || acts.publish;
  const canApproveAtOnce = isReady && !story.needsReason;
  const verb = useVerb();
  const approve = () => (canApproveAtOnce ? verb.run(approveAction, { overrideReason: null }) : ask("approve"));
  useKey("a", press("review-approve"));
  useKey("r", press("review-changes"));
  useKey("p", press("review-publish"));
  return (
    <footer className="foot approve">
      <div className="says">
        <VerbRefusal failure={verb.failure} />
        <p>{saysWhatItWaitsFor()}</p>
      </div>
      <div className="acts">
        {acts.requestChanges ? (
          <Button id="review-changes" aria-keyshortcuts="R" onClick={() => ask("changes")}>
            Request changes…{" "}
            <span aria-hidden="true">
              <kbd>R</kbd>
            </span>
          </Button>
        ) : null}
        {canPublish ? (
          <Button
            id="review-publish"
            aria-keyshortcuts="P"
            look={acts.approve ? undefined : isReady ? "go" : "wait"}
            onClick={() => ask("publish")}
          >
            Review and publish…{" "}
            <span aria-hidden="true">
              <kbd>P</kbd>
            </span>
          </Button>
        ) : null}
        {acts.approve ? (
          <Button
            id="review-approve"
            aria-keyshortcuts="A"
            look={isReady ? "go" : "wait"}
            disabled={verb.isPending}
            focusableWhenDisabled
            onClick={approve}
          >
            {verb.isPending ? "Approving…" : `Approve v${number}${canApproveAtOnce ? "" : "…"}`}{" "}
            <span aria-hidden="true">
              <kbd>A</kbd>
            </span>
          </Button>
        ) : null}
        {canPublish || acts.requestChanges ? null : <ButtonLink href={`/desk/editions/${story.editionId}`}>Open the story</ButtonLink>}
      </div>
    </footer>
  );

  function saysWhatItWaitsFor() {
    if (!acts.approve && !acts.publish) return `This version is ${STATE_IN_A_SENTENCE[status]}.`;
    if (isReady && acts.approve) return `Nothing is in the way of approval. ${toldWords(story.told.approved ?? [])}`;
    if (isReady) return "Approved. Nothing is in the way of publishing.";
    return (
      <>
        <b>{acts.approve ? "Approval" : "Publishing"} waits:</b> {issues.map(issueWords).join(" ")}
      </>
    );
  }
}
