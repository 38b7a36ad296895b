import type { Say } from "@/domain/kernel/words";
import { sizeOf } from "./printable";
import { INK, INK_2, MARKER, Name, PAPER, type SharedSeason, Standing } from "./share-parts";
import { SHARE_SIZE } from "./share-size";

/** Two subsets of one face: the renderer takes one file for a name. */
const FACES = "Schibsted Grotesk, Schibsted Grotesk Ext";
const EDGE_WIDTH = 48;
const WIDTH = SHARE_SIZE.width - EDGE_WIDTH;
/** Characters that two lines hold. They are balanced, which the renderer cannot do where it also cuts. */
const SHORT = 60;

type Props = {
  headline: string;
  /** Of the publication; the word between the others stands on the marker. */
  name: string;
  season: SharedSeason | null;
  /** "18 April 2025". */
  asOf: string;
  /** The lead picture as a `data:` address, where other sites may have it. */
  picture: string | null;
  say: Say;
};

/** A story as it is shown where its link is shared: the name, its picture where it has one, the headline, and where the season stands. */
export function ShareCard(card: Props) {
  return (
    <div style={{ display: "flex", width: "100%", height: "100%", background: PAPER, color: INK, fontFamily: FACES }}>
      <div style={{ width: EDGE_WIDTH, flexShrink: 0, height: "100%", background: MARKER }} />
      {card.picture ? <Pictured {...card} picture={card.picture} /> : <Worded {...card} />}
    </div>
  );
}

const Worded = ({ headline, name, season, asOf, say }: Props) => (
  <div style={{ display: "flex", flexDirection: "column", flex: 1, padding: "52px 64px 48px 64px" }}>
    <Name of={name} />
    <div style={{ display: "flex", flex: 1, alignItems: "center" }}>
      <Headline text={headline} width={1024} isBesidePicture={false} />
    </div>
    <Foot season={season} asOf={asOf} isBroad={false} say={say} />
  </div>
);

/** The picture above, the name on a tab of paper upon it, and the words on a band of paper below. */
const Pictured = ({ headline, name, season, asOf, picture, say }: Props & { picture: string }) => (
  <div style={{ display: "flex", flexDirection: "column", width: WIDTH }}>
    <div style={{ display: "flex", flex: 1, position: "relative", overflow: "hidden" }}>
      <img src={picture} alt="" width={WIDTH} height="100%" style={{ objectFit: "cover" }} />
      <div style={{ display: "flex", position: "absolute", top: 0, left: 0, padding: "20px 22px 18px 40px", background: PAPER }}>
        <Name of={name} />
      </div>
    </div>
    <div style={{ display: "flex", flexDirection: "column", padding: "26px 48px 34px 40px" }}>
      <Headline text={headline} width={WIDTH - 88} isBesidePicture />
      <div style={{ display: "flex", marginTop: 24 }}>
        <Foot season={season} asOf={asOf} isBroad say={say} />
      </div>
    </div>
  </div>
);

const Headline = ({ text, width, isBesidePicture }: { text: string; width: number; isBesidePicture: boolean }) => (
  <div
    style={{
      ...sizeOf(text, isBesidePicture),
      ...(text.length <= SHORT ? { textWrap: "balance" } : { lineClamp: 3 }),
      ...{ display: "block", letterSpacing: "-0.025em", wordBreak: "break-word", width },
    }}
  >
    {text}
  </div>
);

const Foot = ({ season, asOf, isBroad, say }: Pick<Props, "season" | "asOf" | "say"> & { isBroad: boolean }) => (
  <div style={{ display: "flex", alignItems: "flex-end", justifyContent: "space-between", width: "100%" }}>
    {season ? <Standing season={season} isBroad={isBroad} say={say} /> : <div style={{ display: "flex" }} />}
    <div style={{ fontSize: 26, flexShrink: 0, marginLeft: 24, color: INK_2 }}>{say("share.asOf", { day: asOf })}</div>
  </div>
);
