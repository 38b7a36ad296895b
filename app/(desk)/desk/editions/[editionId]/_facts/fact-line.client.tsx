"use client";
import "@/components/claims/claims.css";
import { useMemo } from "react";
import { emptyDraft } from "@/components/claims/fact-draft";
import { type EntryPlace, FactEntry } from "@/components/claims/fact-entry.client";
import { withLine } from "@/components/claims/one-line";
import { addOrganisationAction } from "../../../organisations/actions";
import { recordClaimAction } from "../../../shows/[showId]/seasons/[seasonId]/claims/actions";

type Props = { place: EntryPlace; words: string; mayConfirm: boolean; onLeave: () => void; onRecorded: (claimId: string) => void };

/** Characters of a selection that may be a fact told in a line; a longer one is a passage. */
const LINE_MAX = 160;

/** The desk's fact line beside a text; the selected words have fallen into its parts as far as they tell any. */
export function FactLine({ place, words, mayConfirm, onLeave, onRecorded }: Props) {
  const { seasonId, today } = place;
  const starts = useMemo(
    () => (words && words.length <= LINE_MAX ? withLine(emptyDraft(seasonId, today), words, { today, saidOn: today }) : {}),
    [words, seasonId, today],
  );
  return (
    <FactEntry
      action={recordClaimAction}
      addOrganisation={addOrganisationAction}
      replacing={null}
      {...{ place, mayConfirm, starts, onLeave }}
      onRecorded={({ claimId }) => onRecorded(claimId)}
    />
  );
}
