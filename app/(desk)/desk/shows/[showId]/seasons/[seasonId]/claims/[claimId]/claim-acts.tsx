import { ReasonDialog } from "@/components/claims/reason-dialog.client";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { Button, ButtonLink } from "@/components/ui/button";
import { mayMakePublic, mayRetractClaim, mayRule } from "@/domain/claims/policy";
import type { LedgerClaim } from "@/domain/claims/queries/claims";
import type { Actor } from "@/domain/kernel/context";
import { liftEmbargoAction, makePublicAction, retractClaimAction } from "../actions";

const flagging = (stories: number) =>
  stories === 0
    ? "No live or scheduled story states it."
    : `${stories === 1 ? "1 story states" : `${stories} stories state`} it and will be flagged.`;

/** What may be done with a fact. It is never edited: something newer takes its place, or it is taken back. */
export function ClaimActs({ actor, claim, stating, path }: { actor: Actor; claim: LedgerClaim; stating: number; path: string }) {
  if (claim.state.is === "retracted") return null;
  return (
    <>
      {mayRetractClaim(actor).allowed ? (
        <ReasonDialog
          action={retractClaimAction}
          trigger={<Button look="plain">Take back…</Button>}
          title="Take this fact back?"
          description={`It stays on record, struck through, and what it had replaced stands again. ${flagging(stating)} There is no way back but recording it anew.`}
          fields={{ claimId: claim.id, acknowledged: String(stating) }}
          label="Why it is wrong"
          button="Take fact back"
          look="bad"
        />
      ) : null}
      <ButtonLink href={`${path}?fact=${claim.id}`}>Newer fact…</ButtonLink>
      {claim.visibility === "internal" && mayMakePublic(actor, claim).allowed ? (
        <OneButtonForm action={makePublicAction} fields={{ claimId: claim.id }} pending="Making public…">
          Make public
        </OneButtonForm>
      ) : null}
      {claim.state.is === "embargoed" && mayRule(actor).allowed ? (
        <OneButtonForm action={liftEmbargoAction} fields={{ claimId: claim.id }} pending="Lifting embargo…">
          Lift embargo
        </OneButtonForm>
      ) : null}
    </>
  );
}
