"use client";
import "./claims.css";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { type Choice, Combobox } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import type { Recorded } from "@/domain/claims/commands/record-claim";
import type { Action } from "@/domain/kernel/answer";
import type { SubjectMatch } from "@/domain/shows/vocabulary";
import { type EntryPlace, FactEntry } from "./fact-entry.client";
import type { AddOrganisation } from "./fact-source-fields.client";

type Props = { action: Action<Recorded>; addOrganisation: AddOrganisation; onClose: () => void };
/** What `/desk/shows/place` answers. */
type Place = EntryPlace & { title: string; mayConfirm: boolean };
type Step = { is: "choosing"; says: string | null } | { is: "writing"; place: Place } | { is: "done"; place: Place; claimId: string };

/** A fact over whatever page somebody is on: first whose it is, then the line. */
export default function FactAnywhere({ action, addOrganisation, onClose }: Props) {
  const router = useRouter();
  const [step, setStep] = useState<Step>({ is: "choosing", says: null });
  const isDone = useRef(false);
  const choose = async (season: Choice | null) => {
    if (!season) return;
    const place = await askPlace(season.value);
    setStep(place ? { is: "writing", place } : { is: "choosing", says: "The desk did not answer. Choose it again." });
  };
  return (
    <Dialog
      title={step.is === "choosing" ? "Record a fact" : step.place.title}
      open
      onOpenChange={(isOpen) => isOpen || onClose()}
      initialFocus={step.is === "choosing" ? "fact-season" : "line"}
    >
      {step.is === "choosing" ? (
        <Combobox
          name="fact-season"
          label="About which season"
          hint={step.says ?? "A show and its number: all of us 2"}
          value={null}
          onChoose={(season) => void choose(season)}
          search={findSeasons}
          placeholder="all of us 2"
          noneFound="No season on record answers to that."
        />
      ) : null}
      {step.is === "writing" ? (
        <FactEntry
          action={action}
          addOrganisation={addOrganisation}
          place={step.place}
          replacing={null}
          mayConfirm={step.place.mayConfirm}
          onRecorded={({ claimId }) => {
            isDone.current = true;
            setStep({ is: "done", place: step.place, claimId });
            router.refresh();
          }}
          onLeave={() => isDone.current || onClose()}
        />
      ) : null}
      {step.is === "done" ? (
        <p role="status" className="recorded">
          <b>Recorded.</b>
          <Link href={`${step.place.path}/${step.claimId}`} onClick={onClose}>
            See the fact
          </Link>
          <Link href="/desk/stale" onClick={onClose}>
            What it put behind
          </Link>
        </p>
      ) : null}
    </Dialog>
  );
}

async function findSeasons(text: string, signal: AbortSignal): Promise<Choice[]> {
  const answer = await fetch(`/api/subjects?q=${encodeURIComponent(text)}`, { signal });
  if (!answer.ok) throw new Error(`the search answered ${answer.status}`);
  const found: SubjectMatch[] = await answer.json();
  return found.flatMap(({ kind, id, label, detail }) => (kind === "season" ? [{ value: id, label, note: detail }] : []));
}

async function askPlace(seasonId: string): Promise<Place | null> {
  try {
    const answer = await fetch(`/desk/shows/place?season=${seasonId}`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
