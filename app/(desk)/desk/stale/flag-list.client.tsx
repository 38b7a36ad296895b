"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import { AssignFlags, type AssignFlagsAction } from "@/components/claims/assign-flags.client";
import { useKey } from "@/components/claims/use-key";
import { Button } from "@/components/ui/button";
import type { Option } from "@/components/ui/select";
import { focusFlag, useCleared } from "./use-cleared";

export type ListedFlag = { id: string; href: string; headline: string; row: ReactNode; acts: ReactNode };
type Props = {
  flags: readonly ListedFlag[];
  /** The sentence in hand, as the address has it. */
  inHand: string;
  /** Sentences behind the facts, on this page and the others. */
  total: number;
  assign: AssignFlagsAction;
  colleagues: readonly Option[];
};

const press = (id: string) => () => document.getElementById(id)?.click();

/**
 * The sentences, one of them in hand. `J` takes the next, Shift `J` the one before, `X` ticks it; `E`, `K`, `A` and `N` press
 * its buttons. What is cleared gives way to the next, which has the focus then.
 */
export function FlagList({ flags, inHand, total, assign, colleagues }: Props) {
  const router = useRouter();
  const [isGoing, start] = useTransition();
  const [going, setGoing] = useState(inHand);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const at = isGoing ? going : inHand;
  const cleared = useCleared(flags, at, total);
  const chosen = flags.filter(({ id }) => ticked.has(id)).map(({ id }) => id);

  const move = (by: number) => () => {
    const index = flags.findIndex(({ id }) => id === at);
    const next = flags[(index + by + flags.length) % flags.length];
    if (!next) return;
    setGoing(next.id);
    start(() => router.replace(next.href, { scroll: false }));
    document.getElementById(`flag-${next.id}`)?.focus({ preventScroll: true });
    document.getElementById(`row-${next.id}`)?.scrollIntoView({ block: "nearest" });
  };
  const tick = (id: string) => setTicked((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));

  useKey("j", move(1));
  useKey("j", move(-1), { shift: true });
  useKey("x", () => tick(at));
  useKey("e", press("flag-update"));
  useKey("k", press("flag-keep"));
  useKey("a", press(chosen.length > 0 ? "flags-assign" : "flag-assign"));
  useKey("n", press("flag-note"));

  return (
    <>
      <p role="status" className="q flag-progress">
        {cleared > 0 ? `${cleared} cleared, ${total === 0 ? "none" : total} left.` : null}
      </p>
      {chosen.length > 0 ? (
        <div className="chosen">
          <b>{chosen.length === 1 ? "1 sentence chosen" : `${chosen.length} sentences chosen`}</b>
          <AssignFlags
            action={assign}
            trigger={
              <Button id="flags-assign" size="small">
                Assign them… <kbd>A</kbd>
              </Button>
            }
            flagIds={chosen}
            assigneeId={null}
            colleagues={colleagues}
            onDone={() => {
              setTicked(new Set());
              focusFlag(at);
            }}
          />
          <Button size="small" look="plain" onClick={() => setTicked(new Set())}>
            Choose none
          </Button>
        </div>
      ) : null}
      <ol className="flag-list" aria-busy={isGoing}>
        {flags.map(({ id, headline, row, acts }) => (
          <li key={id} id={`row-${id}`} className="row flag-row" aria-current={id === at ? "true" : undefined}>
            <label className="pick">
              <input type="checkbox" checked={ticked.has(id)} onChange={() => tick(id)} />
              <span className="vh">Choose: {headline}</span>
            </label>
            {row}
            {id === inHand ? (
              <div className="acts" hidden={id !== at}>
                {acts}
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}
