import { ReasonDialog } from "@/components/claims/reason-dialog.client";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { Button, ButtonLink } from "@/components/ui/button";
import { mayMakePublic, mayRetractClaim } from "@/domain/claims/policy";
import type { LedgerClaim } from "@/domain/claims/queries/claims";
import type { Actor } from "@/domain/kernel/context";
import { makePublicAction, retractClaimAction } from "../actions";

/** What may be done with a fact. It is never edited: something newer takes its place, or it is taken back. */
export function ClaimActs({ actor, claim, path }: { actor: Actor; claim: LedgerClaim; path: string }) {
  if (claim.state.is === "retracted") return null;
  return (
    <>
      {mayRetractClaim(actor).allowed ? (
        <ReasonDialog
          action={retractClaimAction}
          trigger={<Button look="plain">Take back…</Button>}
          title="Take this fact back?"
          description="It stays on record, struck through. What it had replaced stands again, and every story that states it is flagged. There is no way back but recording it anew."
          fields={{ claimId: claim.id }}
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
    </>
  );
}
