import type { SeasonFace } from "@/domain/claims/season-face";
import { sayIn } from "@/domain/kernel/say-in";
import type { Clock } from "../site/instant";
import { Stages } from "./stages";
import { StatusLine } from "./status-line";
import { midSentence } from "./words";

/** Where a season stands: its line and its strip written out. */
export const Answer = ({ face, clock }: { face: SeasonFace; clock: Clock }) => (
  <section className="answer" aria-label={sayIn(clock.language)("standing.answer", { season: midSentence(face.label) })}>
    <StatusLine season={face} sources={face.sources.length} clock={clock} />
    <Stages season={face} say={sayIn(clock.language)} />
  </section>
);
