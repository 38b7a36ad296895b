"use client";
import { OctagonX } from "lucide-react";
import { useState } from "react";
import { initialsOf } from "@/components/desk/staff-words";
import { DeskTime } from "@/components/desk/time";
import { Button } from "@/components/ui/button";
import { type Person, spokenOf, stretchesOf } from "@/domain/articles/mentions";
import type { Remark } from "@/domain/articles/queries/threads";
import { useDesk } from "../_desk/use-desk";
import { Composer } from "./composer.client";
import { focusThread, useNotes } from "./use-notes";

type Props = { remark: Remark; threadId: string; isBlocking: boolean; clockNow: Date };

/** One remark: who, when, and what; what was taken back leaves its trace. */
export function RemarkRow({ remark, threadId, isBlocking, clockNow }: Props) {
  const { board, state } = useNotes();
  const { clock } = useDesk();
  const [isLeaving, setLeaving] = useState(false);
  if (remark.body === null) return <p className="gone">{remark.by} removed a note</p>;
  const editing = state.writing?.at === "edit" && state.writing.commentId === remark.id ? state.writing : null;
  const spoken = spokenOf(remark.body, state.people);
  const edit = () => {
    const writing = { at: "edit", commentId: remark.id } as const;
    board.keep(writing, { text: spoken });
    board.write(writing);
  };
  return (
    <div
      className="remark"
      id={remark.id === threadId ? undefined : `comment-${remark.id}`}
      tabIndex={remark.id === threadId ? undefined : -1}
    >
      <p className="by">
        <span className="face" aria-hidden="true">
          {initialsOf(remark.by)}
        </span>
        <b>{remark.by}</b>
        {remark.isGuest ? <span className="q">guest</span> : null}
        <DeskTime at={new Date(remark.at)} clock={{ ...clock, now: clockNow }} />
        {remark.isEdited ? <span className="q">edited</span> : null}
        {isBlocking ? (
          <span className="must">
            <OctagonX className="i" /> Blocks
          </span>
        ) : null}
      </p>
      {editing ? (
        <Composer writing={editing} label="Your note" verb="Save note" onLeave={() => focusThread(threadId)} />
      ) : (
        <Words body={remark.body} people={state.people} />
      )}
      {editing || !(remark.mayEdit || remark.mayRemove) ? null : isLeaving ? (
        <p className="acts">
          Remove this note?
          <Button look="bad" size="small" onClick={() => void board.remove(threadId, remark.id).then(() => focusThread(threadId))}>
            Remove
          </Button>
          <Button look="plain" size="small" onClick={() => setLeaving(false)}>
            Keep
          </Button>
        </p>
      ) : (
        <p className="acts own">
          {remark.mayEdit ? (
            <Button look="plain" size="small" onClick={edit}>
              Edit
            </Button>
          ) : null}
          {remark.mayRemove ? (
            <Button look="plain" size="small" onClick={() => setLeaving(true)}>
              Remove
            </Button>
          ) : null}
        </p>
      )}
    </div>
  );
}

const Words = ({ body, people }: { body: string; people: readonly Person[] }) => (
  <p className="words">
    {stretchesOf(body, people).map(({ text, personId }, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one remark, in their order
      personId ? <b key={at}>{text}</b> : <span key={at}>{text}</span>,
    )}
  </p>
);
