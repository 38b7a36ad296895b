"use client";
import { useState } from "react";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { Checkbox, TextField } from "@/components/ui/input";
import { SHARE_DAYS, SHARED_WITH_MAX } from "@/domain/articles/vocabulary";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { createShareAction } from "../shares/actions";
import { NewLink } from "./new-link.client";
import { ShareList } from "./share-list.client";
import { useShares } from "./use-shares";
import { VerbForm } from "./verb-form.client";

/** Links by which somebody without an account reads this text: made, copied, and taken back. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { story } = useDesk();
  const verb = useVerb({ keepsSeat: true });
  const { shares, ask } = useShares(story.editionId);
  const [madeFor, setMadeFor] = useState("");
  const [mayComment, setMayComment] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const create = () =>
    verb.run(createShareAction, { madeFor, mayComment }, (made) => {
      setPath(made.path);
      setMadeFor("");
      void ask();
    });
  return (
    <Dialog
      title="Show it to a guest"
      description={`Whoever has the address reads the text as it stands now, as readers would see it, for ${SHARE_DAYS} days and without an account. They see no later text, no notes and nothing else of the desk.`}
      initialFocus="madeFor"
      open
      onOpenChange={onClose}
    >
      {path ? <NewLink path={path} /> : null}
      <VerbForm
        verb={verb}
        onSend={create}
        words="Make link"
        pending="Making it…"
        cancel={<DialogCancel>Close</DialogCancel>}
        waits={madeFor.trim() === "" ? { says: "Say whom it is for.", field: "madeFor" } : null}
      >
        <TextField
          name="madeFor"
          label="For whom"
          hint="Only the desk sees this"
          maxLength={SHARED_WITH_MAX}
          autoComplete="off"
          value={madeFor}
          onChange={(event) => setMadeFor(event.target.value)}
        />
        <Checkbox
          name="mayComment"
          label="They may say something about it, under the name they give"
          checked={mayComment}
          onChange={({ target }) => setMayComment(target.checked)}
        />
      </VerbForm>
      <ShareList shares={shares} onChange={ask} />
    </Dialog>
  );
}
