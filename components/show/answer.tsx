import type { SeasonFace } from "@/domain/claims/season-face";
import type { Clock } from "../site/instant";
import { Stages } from "./stages";
import { StatusLine } from "./status-line";

/** Where a season stands: its line and its strip written out. */
export const Answer = ({ face, clock }: { face: SeasonFace; clock: Clock }) => (
  <section className="answer" aria-label={`Where ${face.label.replace(/^Season\b/, "season")} stands`}>
    <StatusLine season={face} sources={face.sources.length} clock={clock} />
    <Stages season={face} />
  </section>
);
