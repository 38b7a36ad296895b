"use client";
import Link from "next/link";
import { useEffect, useState } from "react";
import { useFieldErrors } from "@/components/ui/form-context";
import { Checkbox } from "@/components/ui/input";
import { type FoundRecord, searchRecords } from "./record-picker.client";

/** Milliseconds of quiet before the desk is asked. */
const QUIET_MS = 250;
/** Letters from which a search says something. */
const LETTERS_MIN = 2;

/** People on record who are called much like what is typed, to be looked at before another is added. */
export function NearMatches({ text }: { text: string }) {
  const near = useNearMatches(text.trim());
  const errors = useFieldErrors("isSomebodyElse");
  if (near.length === 0 && errors.length === 0) return <p role="status" className="vh" />;
  return (
    <div className="near">
      <p role="status">{near.length > 0 ? "Already on record:" : "Somebody on record is called much the same."}</p>
      <ul>
        {near.map(({ id, label, note }) => (
          <li key={id} className="row">
            <Link className="text-link" href={`/desk/people/${id}`} target="_blank">
              {label}
              <span className="vh"> (new tab)</span>
            </Link>{" "}
            {note ? <span className="q">{note}</span> : null}
          </li>
        ))}
      </ul>
      <Checkbox name="isSomebodyElse" label="This is somebody else" />
    </div>
  );
}

function useNearMatches(text: string): FoundRecord[] {
  const [near, setNear] = useState<FoundRecord[]>([]);
  useEffect(() => {
    if ([...text].length < LETTERS_MIN) return setNear([]);
    const asked = new AbortController();
    const wait = setTimeout(() => {
      // A search that does not answer shows nothing: the desk looks again when the name is sent.
      searchRecords("people", text, asked.signal).then(setNear, () => {});
    }, QUIET_MS);
    return () => {
      clearTimeout(wait);
      asked.abort();
    };
  }, [text]);
  return near;
}
