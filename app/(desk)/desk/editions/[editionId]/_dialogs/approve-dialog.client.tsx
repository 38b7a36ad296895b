"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { toldWords } from "../_notes/note-words";
import { ChecksList } from "../_panel/checks-list.client";
import { approveAction } from "../actions";
import { GoOn, useGoOn } from "./go-on.client";
import { SecondPerson } from "./second-person.client";
import { VerbForm } from "./verb-form.client";

/** Says that the story may go out as it stands. */
export function ApproveDialog({ onClose }: { onClose: () => void }) {
  const { story, issues, go } = useDesk();
  const verb = useVerb();
  const [reason, setReason] = useState("");
  const { publish: inTheWay, warnings } = issues();
  const goingOn = useGoOn(warnings, verb.failure);
  const waits =
    inTheWay.length > 0
      ? { says: "Approval waits for what is in the way.", field: "do-it" }
      : story.needsReason && reason.trim() === ""
        ? { says: "Say why.", field: "overrideReason" }
        : goingOn.waits;
  return (
    <Dialog
      title={`Approve version ${story.number}`}
      description="The text is sealed as it stands and may go out. A change sends it back to review."
      initialFocus={story.needsReason ? "overrideReason" : "do-it"}
      open
      onOpenChange={onClose}
    >
      <VerbForm
        verb={verb}
        onSend={() => verb.run(approveAction, { overrideReason: reason, goOnReason: goingOn.reason }, onClose)}
        words={`Approve version ${story.number}`}
        pending="Approving…"
        waits={waits}
      >
        {inTheWay.length + warnings.length > 0 ? <ChecksList issues={inTheWay} warnings={warnings} onGo={go} isBrief /> : null}
        {inTheWay.length === 0 ? <GoOn goingOn={goingOn} /> : null}
        {story.needsReason ? <SecondPerson reason={reason} onChange={setReason} /> : null}
        <p className="q">{toldWords(story.told.approved ?? [])}</p>
      </VerbForm>
    </Dialog>
  );
}
