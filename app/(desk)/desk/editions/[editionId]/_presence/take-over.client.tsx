"use client";
import { AlertCancel, AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import type { usePenActs } from "./use-pen-acts";
import type { Heard } from "./use-presence";

type Props = { other: NonNullable<Heard["pen"]>; acts: ReturnType<typeof usePenActs>; words: string };

/** Says what taking over does to whoever writes, and does it. */
export function TakeOver({ other, acts, words }: Props) {
  return (
    <AlertDialog
      trigger={<Button size="small">{words}…</Button>}
      title={`${words} from ${other.name}?`}
      description={`${other.name} is told at once and can read on. What is not saved yet is kept as “${other.name}’s text” beside the story, and can be merged into it. ${other.name} can take it back.`}
    >
      <p className="dialog-acts">
        <AlertCancel />
        <Button look="go" onClick={acts.takeOver} disabled={acts.isPending} focusableWhenDisabled>
          {acts.isPending ? "Taking over…" : words}
        </Button>
      </p>
    </AlertDialog>
  );
}
