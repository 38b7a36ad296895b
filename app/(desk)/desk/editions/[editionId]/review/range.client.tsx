"use client";
import { ChevronDown } from "lucide-react";
import { useRouter } from "next/navigation";
import type { SinceOption } from "./since";

/** What the text is compared with. */
export function Range({ options, chosen }: { options: readonly SinceOption[]; chosen: SinceOption }) {
  const router = useRouter();
  if (options.length === 1) return <span>{chosen.words}</span>;
  return (
    <span className="select">
      <select
        className="control"
        aria-label="Compare with"
        value={chosen.since}
        onChange={({ target }) => router.replace(`?since=${target.value}`, { scroll: false })}
      >
        {options.map(({ since, words }) => (
          <option key={since} value={since}>
            {words}
          </option>
        ))}
      </select>
      <ChevronDown className="i" />
    </span>
  );
}
