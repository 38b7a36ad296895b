"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { AlertCancel, AlertDialog } from "@/components/ui/alert-dialog";
import { TextField } from "@/components/ui/input";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { deleteForGoodAction } from "../actions";
import { untitled } from "../story";
import { VerbForm } from "./verb-form.client";

/** The one act that cannot be undone: the headline is typed first. */
export function DeleteDialog({ onClose }: { onClose: () => void }) {
  const { story } = useDesk();
  const router = useRouter();
  const verb = useVerb();
  const [headline, setHeadline] = useState("");
  return (
    <AlertDialog
      title="Delete this story for good?"
      description={`“${untitled(story.headline)}” and all its versions go, and nobody can bring them back. That it was deleted stays on record.`}
      initialFocus="headline-again"
      open
      onOpenChange={onClose}
    >
      <VerbForm
        verb={verb}
        onSend={() => verb.run(deleteForGoodAction, { headline }, () => router.push("/desk/articles"))}
        words="Delete for good"
        pending="Deleting…"
        waits={headline === story.headline ? null : { says: "Type the headline exactly as it stands.", field: "headline-again" }}
        look="bad"
        cancel={<AlertCancel />}
      >
        <TextField
          id="headline-again"
          name="headline"
          label="Type the headline"
          hint={story.headline ? `It reads: ${story.headline}` : "It has no headline: leave this empty."}
          value={headline}
          autoComplete="off"
          onChange={(event) => setHeadline(event.target.value)}
        />
      </VerbForm>
    </AlertDialog>
  );
}
