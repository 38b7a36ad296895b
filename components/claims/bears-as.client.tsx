"use client";
import type { RelationKind } from "@/domain/claims/vocabulary";
import { BEARS_WORDS } from "./claim-words";

const BEARS_AS: readonly RelationKind[] = ["supersedes", "refines", "delays", "denies", "reverses", "contradicts"];

type Props = { kind: RelationKind; told: string; onChange: (kind: RelationKind) => void };

/** How a newer fact bears on the one it takes the place of. */
export const BearsAs = ({ kind, told, onChange }: Props) => (
  <p className="bears-as">
    <label>
      <span className="vh">How it bears on it</span>
      <select className="control" value={kind} onChange={(event) => onChange(event.target.value as RelationKind)}>
        {BEARS_AS.map((one) => (
          <option key={one} value={one}>
            {BEARS_WORDS[one]}
          </option>
        ))}
      </select>
    </label>{" "}
    {told}
  </p>
);
