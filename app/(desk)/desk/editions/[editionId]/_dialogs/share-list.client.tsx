"use client";
import { dayWords, hourWords } from "@/components/desk/time-words";
import { Button } from "@/components/ui/button";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";
import { revokeShareAction } from "../shares/actions";
import type { Share } from "./use-shares";

type Props = { shares: readonly Share[] | null | "away"; onChange: () => Promise<void> };

/** The links that were made for this version, and the way to take one back. */
export function ShareList({ shares, onChange }: Props) {
  const verb = useVerb({ keepsSeat: true });
  if (shares === null) return null;
  if (shares === "away") return <p className="q">The links made before could not be read. Nothing was changed.</p>;
  if (shares.length === 0) return null;
  const revoke = (shareId: string) =>
    verb.start(async () => {
      await verb.attempt(revokeShareAction, () => ({ shareId }));
      await onChange();
    });
  return (
    <section aria-label="Links made before">
      <h3 className="sec">Links made before</h3>
      <VerbRefusal failure={verb.failure} />
      <ul>
        {shares.map((share) => (
          <li key={share.id} className="row shared">
            <p>
              <b>{share.madeFor}</b>
              <span className="q"> {share.mayComment ? "may comment" : "reads"}</span>
            </p>
            <p className="q">
              Made by {share.createdBy}. <Ends share={share} />
            </p>
            <Revoke share={share} isPending={verb.isPending} onRevoke={() => revoke(share.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Revoke({ share, isPending, onRevoke }: { share: Share; isPending: boolean; onRevoke: () => void }) {
  const { clock } = useDesk();
  if (share.revokedAt || share.expiresAt <= clock.now) return null;
  return (
    <Button size="small" look="bad" disabled={isPending} focusableWhenDisabled onClick={onRevoke}>
      Take back<span className="vh"> the link for {share.madeFor}</span>
    </Button>
  );
}

function Ends({ share: { revokedAt, revokedBy, expiresAt } }: { share: Share }) {
  const { clock } = useDesk();
  if (revokedAt) return `Taken back by ${revokedBy}.`;
  const end = `${dayWords(expiresAt, clock)}, ${hourWords(expiresAt, clock.zone)}`;
  return expiresAt <= clock.now ? `Ended ${end}.` : `Works until ${end}.`;
}
