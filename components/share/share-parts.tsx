import type { Say } from "@/domain/kernel/words";
import { wordsOfName } from "@/domain/site/vocabulary";
import { FAMILY, type Family } from "../show/marks";
import { type Cell, cellsOf, isLate, type Staged, standingWords } from "../show/stage";

/** The light tokens of the site: an image has no theme, and the renderer no custom properties. */
export const INK = "#12181c";
export const INK_2 = "#3e4a52";
export const PAPER = "#ffffff";
const EDGE = "#75828a";
export const MARKER = "#ffe14d";
const COLOUR: Record<Family, string> = {
  ...{ wait: "#4e5a62", work: "#1f4fa3", dated: "#6a3aa0", on: "#17693a" },
  ...{ out: INK, held: "#8a4b00", gone: "#a61b2b" },
};

/** The name of the publication as its masthead has it. */
export function Name({ of }: { of: string }) {
  return (
    <div style={{ display: "flex", fontSize: 36, letterSpacing: "-0.02em" }}>
      {wordsOfName(of).map(({ word, isMarked }, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a name neither move nor leave.
          key={index}
          style={{
            display: "flex",
            padding: isMarked ? "0 8px" : "0 6px",
            background: isMarked ? MARKER : "transparent",
            marginLeft: index === 0 && !isMarked ? -6 : 0,
          }}
        >
          {word}
        </div>
      ))}
    </div>
  );
}

export type SharedSeason = Staged & { label: string };

/** The strip of the season and its state: one under the other, or side by side where room is short. */
export function Standing({ season, isBroad, say }: { season: SharedSeason; isBroad: boolean; say: Say }) {
  const colour = COLOUR[isLate(season) ? "held" : FAMILY[season.phase]];
  const width = isBroad ? 36 : 64;
  return (
    <div style={{ display: "flex", ...(isBroad ? { flex: 1, alignItems: "flex-end" } : { flexDirection: "column" }) }}>
      <div style={{ display: "flex" }}>
        {cellsOf(season).map(({ stage, look }) => (
          <div
            key={stage}
            style={{
              ...{ display: "flex", width, height: 28, marginRight: 4 },
              background: look === "empty" || look === "cross" ? PAPER : edgeOf(look, colour),
              border: `3px solid ${edgeOf(look, colour)}`,
            }}
          >
            {look === "cross" && (
              <svg width={width - 6} height={22} viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
                <path d="M0 0 10 10M10 0 0 10" stroke={colour} strokeWidth={1} />
              </svg>
            )}
          </div>
        ))}
      </div>
      <div
        style={{
          display: "flex",
          fontSize: isBroad ? 26 : 30,
          ...(isBroad ? { flex: 1, marginLeft: 16 } : { marginTop: 14 }),
          color: colour,
        }}
      >
        {standingWords(say, season.label, season)}
      </div>
    </div>
  );
}

const edgeOf = (look: Cell["look"], colour: string) => (look === "done" ? INK : look === "empty" ? EDGE : colour);
