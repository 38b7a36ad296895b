import { cellsOf, isLate, PHASE_WORDS, type Staged } from "../show/stage";
import { sizeOf } from "./printable";

/** Two subsets of one face: the renderer takes one file for a name. */
const FACES = "Schibsted Grotesk, Schibsted Grotesk Ext";

/** The light tokens of the site: an image has no theme, and the renderer no custom properties. */
const INK = "#12181c";
const INK_2 = "#3e4a52";
const PAPER = "#ffffff";
const EDGE = "#75828a";
const MARKER = "#ffe14d";
const HELD = "#8a4b00";
const WORK = "#1f4fa3";

type Props = {
  headline: string;
  /** Of the publication; the word between the others stands on the marker. */
  name: string;
  season: (Staged & { label: string }) | null;
  /** "18 April 2025". */
  asOf: string;
};

/** A story as it is shown where its link is shared: the name, the headline, and where the season stands. */
export function ShareCard({ headline, name, season, asOf }: Props) {
  return (
    <div style={{ display: "flex", width: "100%", height: "100%", background: PAPER, color: INK, fontFamily: FACES }}>
      <div style={{ width: 48, height: "100%", background: MARKER }} />
      <div style={{ display: "flex", flexDirection: "column", flex: 1, padding: "52px 64px 48px 64px" }}>
        <Name of={name} />
        <div style={{ display: "flex", flex: 1, alignItems: "center" }}>
          <div
            style={{
              ...sizeOf(headline),
              display: "block",
              lineClamp: 3,
              letterSpacing: "-0.025em",
              wordBreak: "break-word",
              width: 1024,
            }}
          >
            {headline}
          </div>
        </div>
        <div style={{ display: "flex", alignItems: "flex-end", justifyContent: "space-between", width: "100%" }}>
          {season ? <Standing season={season} /> : <div style={{ display: "flex" }} />}
          <div style={{ fontSize: 26, color: INK_2 }}>{`as of ${asOf}`}</div>
        </div>
      </div>
    </div>
  );
}

function Name({ of }: { of: string }) {
  const words = of.split(" ");
  const marked = words.length === 3 ? 1 : -1;
  return (
    <div style={{ display: "flex", fontSize: 36, letterSpacing: "-0.02em" }}>
      {words.map((word, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a name neither move nor leave.
          key={index}
          style={{
            display: "flex",
            padding: index === marked ? "0 8px" : "0 6px",
            background: index === marked ? MARKER : "transparent",
            marginLeft: index === 0 ? -6 : 0,
          }}
        >
          {word}
        </div>
      ))}
    </div>
  );
}

function Standing({ season }: { season: Staged & { label: string } }) {
  const held = isLate(season);
  const colour = held ? HELD : season.phase === "released" ? INK : WORK;
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <div style={{ display: "flex" }}>
        {cellsOf(season).map(({ stage, look }) => (
          <div
            key={stage}
            style={{
              width: 64,
              height: 28,
              marginRight: 4,
              background: look === "done" ? INK : look === "now" || look === "part" ? colour : PAPER,
              border: `3px solid ${look === "empty" ? EDGE : look === "now" || look === "part" ? colour : INK}`,
            }}
          />
        ))}
      </div>
      <div style={{ display: "flex", fontSize: 30, marginTop: 14, color: colour }}>
        {`${season.label}: ${PHASE_WORDS[season.phase].toLowerCase()}${season.flags.delayed ? ", delayed" : ""}`}
      </div>
    </div>
  );
}
