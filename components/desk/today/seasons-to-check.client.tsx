"use client";
import { Check } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useKey } from "@/components/claims/use-key";
import { State } from "@/components/show/state";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SeasonToCheck } from "@/domain/claims/queries/checks";
import type { Action } from "@/domain/kernel/answer";
import { deskSays } from "@/domain/kernel/words";
import { ActionForm } from "../action-form.client";

type Props = { seasons: readonly SeasonToCheck[]; verify: Action<{ on: string }>; undo: Action<null> };
type Noted = { seasonId: string; name: string; href: string };

const FIRST = "check-first";
const nameOf = ({ show, label }: SeasonToCheck) => `${show}, ${label.replace(/^(Season|Part)/, (word) => word.toLowerCase())}`;
const hrefOf = ({ showId, seasonId }: SeasonToCheck) => `/desk/shows/${showId}/seasons/${seasonId}/claims`;

/** Seasons whose sources somebody should read again, the longest unread first; `V` notes the first one as read. */
export function SeasonsToCheck({ seasons, verify, undo }: Props) {
  const [noted, setNoted] = useState<readonly Noted[]>([]);
  useKey("v", () => document.getElementById(FIRST)?.click());
  return (
    <>
      <ol className="checks-due">
        {seasons.map((season, index) => (
          <li key={season.seasonId} className="row">
            <Link href={hrefOf(season)}>{nameOf(season)}</Link>
            <State phase={season.phase} flags={season.flags} say={deskSays} />
            <p className="q">{season.asks}</p>
            <span className={season.age >= season.every ? "t due" : "t"}>{season.age === 1 ? "1 day" : `${season.age} days`}</span>
            <ActionForm
              action={verify}
              label={`Checked, nothing new: ${nameOf(season)}`}
              className="one-button"
              onDone={() => setNoted((now) => [{ seasonId: season.seasonId, name: nameOf(season), href: hrefOf(season) }, ...now])}
            >
              <input type="hidden" name="seasonId" value={season.seasonId} />
              <SubmitButton size="small" pending="Noting…" {...(index === 0 ? { id: FIRST, look: "line" } : { look: "plain" })}>
                Nothing new{index === 0 ? <kbd> V</kbd> : null}
                <span className="vh">: {nameOf(season)}</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ol>
      <ul className="checks-noted" aria-live="polite">
        {noted.map(({ seasonId, name, href }) => (
          <li key={seasonId}>
            <Check className="i" /> <Link href={href}>{name}</Link>: checked, nothing new.
            <ActionForm
              action={undo}
              label={`Undo: ${name}`}
              className="one-button"
              onDone={() => setNoted((now) => now.filter((one) => one.seasonId !== seasonId))}
            >
              <input type="hidden" name="seasonId" value={seasonId} />
              <SubmitButton size="small" look="plain" pending="Undoing…">
                Undo
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </>
  );
}
