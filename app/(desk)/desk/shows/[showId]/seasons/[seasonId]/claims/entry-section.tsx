import { factWords } from "@/components/claims/claim-words";
import { type EntryPlace, FactEntry, type Replacing } from "@/components/claims/fact-entry.client";
import { mayMakePublic } from "@/domain/claims/policy";
import type { LedgerClaim } from "@/domain/claims/queries/claims";
import { addOrganisationAction } from "../../../../../organisations/actions";
import { recordClaimAction } from "./actions";
import type { OpenLedger } from "./season-ledger";

type Props = { open: OpenLedger; seasons: EntryPlace["seasons"]; fact: string | undefined };

/** The line a fact is written in, where the address asks for it: `new`, or the id of the fact it takes the place of. */
export function EntrySection({ open: { actor, place, ledger, path }, seasons, fact }: Props) {
  if (!fact) return null;
  const old = ledger.claims.find(({ id }) => id === fact);
  return (
    <FactEntry
      key={fact}
      action={recordClaimAction}
      addOrganisation={addOrganisationAction}
      place={{ showId: place.showId, seasonId: place.id, seasons, today: ledger.today, path }}
      replacing={old ? replacing(old) : null}
      mayConfirm={mayMakePublic(actor, { certainty: "confirmed" }).allowed}
    />
  );
}

const replacing = (old: LedgerClaim): Replacing => ({
  id: old.id,
  told: factWords(old),
  keeps: {
    ...{
      kind: old.kind,
      modality: old.modality,
      scope: old.scope,
      seasonIds: old.seasonIds,
      part: old.part === null ? "" : String(old.part),
    },
    service: old.serviceId && old.service ? { value: old.serviceId, label: old.service } : null,
    person: old.personId && old.person ? { value: old.personId, label: old.person } : null,
  },
});
