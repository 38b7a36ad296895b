"use client";
import { useState } from "react";
import { issueWords } from "@/components/desk/issue-words";
import { Dialog } from "@/components/ui/dialog";
import { zonedHour } from "@/domain/kernel/zoned-hour";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { toldWords } from "../_notes/note-words";
import { submitAction } from "../actions";
import { HourField, hourToCome } from "./hour-field.client";
import { VerbForm } from "./verb-form.client";

/** Hands the story to the editors, with the hour it is wanted for if there is one. */
export function SendDialog({ onClose }: { onClose: () => void }) {
  const { story, clock, issues } = useDesk();
  const verb = useVerb();
  const [wanted, setWanted] = useState(story.wantedFor ? zonedHour(story.wantedFor, clock.zone) : "");
  const at = hourToCome(wanted, clock.zone);
  const later = issues().publish;
  const send = () => verb.run(submitAction, at ? { wantedFor: at.toISOString() } : {}, onClose);
  const waits = wanted !== "" && at === null ? { says: "Choose an hour to come, or none.", field: "wantedFor" } : null;
  return (
    <Dialog
      title="Send for review"
      description="The editors get the text as it stands. You can take it back until one of them begins to read."
      initialFocus="do-it"
      open
      onOpenChange={onClose}
    >
      <VerbForm verb={verb} onSend={send} words="Send for review" pending="Sending…" waits={waits}>
        {later.length > 0 ? (
          <div>
            <p>It can be sent like this. It cannot be published until:</p>
            <ul className="later">
              {later.map((issue) => (
                <li key={`${issue.field} ${issue.code}`}>{issueWords(issue)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <HourField
          name="wantedFor"
          label="Wanted by"
          hint="If there is an hour for it; the editors read in that order."
          value={wanted}
          onChange={setWanted}
        />
        <p className="q">{toldWords(story.told.submitted ?? [])}</p>
      </VerbForm>
    </Dialog>
  );
}
