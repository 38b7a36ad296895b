"use client";
import type { Autosave } from "./autosave";
import type { Journal } from "./journal/journal";
import { LeaveGuard } from "./leave-guard.client";
import type { Reading } from "./reading";
import { SaveLine } from "./save-line.client";

type Props = { reading: Reading; autosave: Autosave; journal: Journal; onTk: () => void };

/** How long the text is, what is still to come in it, and whether the desk has it. */
export function WritingFoot({ reading, autosave, journal, onTk }: Props) {
  const { words, minutes, tks } = reading;
  return (
    <footer className="foot">
      <span>{words === 1 ? "1 word" : `${words.toLocaleString("en")} words`}</span>
      <span>{minutes} min</span>
      {tks > 0 ? (
        <button type="button" className="foot-link" onClick={onTk}>
          {tks === 1 ? "1 TK" : `${tks} TKs`}
        </button>
      ) : null}
      <SaveLine autosave={autosave} journal={journal} />
      <LeaveGuard autosave={autosave} journal={journal} />
    </footer>
  );
}
