import type { Say } from "@/domain/kernel/words";
import { threeBodyProblem } from "./drawings/3-body-problem";
import { allOfUsAreDead } from "./drawings/all-of-us-are-dead";
import { americanHorrorStory } from "./drawings/american-horror-story";
import { anyShow } from "./drawings/any-show";
import { attackOnTitan } from "./drawings/attack-on-titan";
import { doctorWho } from "./drawings/doctor-who";
import { futurama } from "./drawings/futurama";
import { glow } from "./drawings/glow";
import { HEIGHT, type Motif, WIDTH } from "./drawings/ink";
import { kingdom } from "./drawings/kingdom";
import { lucifer } from "./drawings/lucifer";
import { moneyHeist } from "./drawings/money-heist";
import { oneDayAtATime } from "./drawings/one-day-at-a-time";
import { theKilling } from "./drawings/the-killing";

const DRAWN: Record<string, Motif> = {
  "3-body-problem": threeBodyProblem,
  "all-of-us-are-dead": allOfUsAreDead,
  "american-horror-story": americanHorrorStory,
  "attack-on-titan": attackOnTitan,
  "doctor-who-2023": doctorWho,
  futurama,
  glow,
  "kingdom-2019": kingdom,
  lucifer,
  "money-heist": moneyHeist,
  "one-day-at-a-time-2017": oneDayAtATime,
  "the-killing-us": theKilling,
};

type Drawn = { slug: string };
type Shape = "card" | "wide" | "banner";

/** Height of the strip that a banner shows. */
const BANNER = 480;

/** The drawing of a show: its own where someone made one, else one made from its slug, the same every time. */
export function Drawing({ show, shape, say }: { show: Drawn; shape: Shape; say: Say }) {
  const motif = Object.hasOwn(DRAWN, show.slug) ? (DRAWN[show.slug] as Motif) : anyShow(show.slug);
  const [top, height] = shape === "banner" ? [motif.bannerY, BANNER] : [0, HEIGHT];
  return (
    <svg
      className={`art ${shape}`}
      viewBox={`0 ${top} ${WIDTH} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={say("story.drawing", { what: say(`drawing.${motif.shows}`) })}
      style={{ background: motif.paper }}
    >
      <path d={`M0 0h${WIDTH}v${HEIGHT}H0z`} fill={motif.paper} />
      {motif.draw()}
    </svg>
  );
}

/** The drawing with its credit, as it stands at the head of a page. */
export const ShowFigure = ({ show, credit, shape, say }: { show: Drawn; credit: string; shape: Shape; say: Say }) => (
  <figure className={shape === "banner" ? "banner" : undefined}>
    <Drawing show={show} shape={shape} say={say} />
    <figcaption className="credit">{say("story.drawingBy", { name: credit })}</figcaption>
  </figure>
);
