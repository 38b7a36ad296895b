"use client";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { Autosave } from "./autosave";
import type { Journal } from "./journal/journal";
import { LeaveGuard } from "./leave-guard.client";
import type { Reading } from "./reading";
import { SaveLine } from "./save-line.client";
import type { Section } from "./sections";

type Props = {
  reading: Reading;
  autosave: Autosave;
  journal: Journal;
  onTk: () => void;
  /** The words by section, counted when somebody asks. */
  sections: () => readonly Section[];
  onSection: (blockId: string) => void;
};

/** How long the text is, what is still to come in it, and whether the desk has it. */
export function WritingFoot({ reading, autosave, journal, onTk, sections, onSection }: Props) {
  const { words, minutes, tks } = reading;
  return (
    <footer className="foot">
      <Menu
        trigger={
          <button type="button" className="foot-link">
            {counted(words)}
          </button>
        }
      >
        <Sections sections={sections} onSection={onSection} />
      </Menu>
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

const counted = (words: number) => (words === 1 ? "1 word" : `${words.toLocaleString("en")} words`);

/** Each section with its words; choosing one leads to it. */
const Sections = ({ sections, onSection }: Pick<Props, "sections" | "onSection">) =>
  sections().map(({ blockId, title, words }) => (
    <MenuItem key={blockId} onSelect={() => onSection(blockId)}>
      <span>{title ?? "Opening"}</span> <small>{counted(words)}</small>
    </MenuItem>
  ));
