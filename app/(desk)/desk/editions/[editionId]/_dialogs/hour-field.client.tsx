"use client";
import { exactWords, zoneWords } from "@/components/desk/time-words";
import { TextField } from "@/components/ui/input";
import { instantAt, zonedHour } from "@/domain/kernel/zoned-hour";
import { useDesk } from "../_desk/use-desk";

type Props = {
  name: string;
  label: string;
  hint?: string;
  /** A day and an hour by the desk's clocks, as the field holds it. */
  value: string;
  onChange: (value: string) => void;
};

/** A day and an hour in the desk's zone, which it names; in one's own too, where that is another. What is past is refused. */
export function HourField({ name, label, hint, value, onChange }: Props) {
  const { clock } = useDesk();
  const at = instantAt(value, clock.zone);
  const isPast = at !== null && at <= new Date();
  return (
    <TextField
      name={name}
      type="datetime-local"
      label={`${label} (${zoneWords(at ?? clock.now, clock.zone)})`}
      hint={[at && !isPast ? ownHour(at, clock.zone) : null, hint].filter(Boolean).join(" ") || undefined}
      errors={isPast ? ["Choose a time that is still to come."] : []}
      min={zonedHour(clock.now, clock.zone)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function ownHour(at: Date, zone: string): string | null {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zonedHour(at, own) === zonedHour(at, zone)) return null;
  return `${exactWords(at, { now: new Date(), zone: own })} for you.`;
}

/** The instant meant, or null where it is none or past. */
export function hourToCome(value: string, zone: string): Date | null {
  const at = instantAt(value, zone);
  return at !== null && at > new Date() ? at : null;
}
