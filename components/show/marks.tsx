import type { Certainty, SeasonPhase } from "@/domain/claims/vocabulary";

export type Family = "wait" | "work" | "dated" | "on" | "out" | "held" | "gone";

/** Shapes of twelve points in the colour of their text: families differ in shape, so that grey print keeps the meaning. */
type StateMark = Family | "guess" | "split";
const SHAPES: Record<StateMark, React.ReactNode> = {
  wait: <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="2.4 1.6" />,
  work: (
    <>
      <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M6 1h5v10H6z" fill="currentColor" />
    </>
  ),
  dated: (
    <>
      <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M4 4h4v4H4z" fill="currentColor" />
    </>
  ),
  on: <path d="M1.5.5 11.5 6l-10 5.5z" fill="currentColor" />,
  out: <path d="M0 0h12v12H0z" fill="currentColor" />,
  held: <path d="M1.5 0h3.3v12H1.5zM7.2 0h3.3v12H7.2z" fill="currentColor" />,
  gone: <path d="M1 1h10v10H1zM1 1l10 10M11 1 1 11" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  guess: <path d="M6 .8 11.2 6 6 11.2.8 6z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  split: (
    <>
      <path d="M6 .8 11.2 6 6 11.2.8 6z" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M6 .8V11.2L.8 6z" fill="currentColor" />
    </>
  ),
};

const ring = <circle cx="6" cy="6" r="5.1" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const SURE: Record<Certainty | "none", React.ReactNode> = {
  official: (
    <>
      {ring}
      <circle cx="6" cy="6" r="2.6" fill="currentColor" />
    </>
  ),
  confirmed: <circle cx="6" cy="6" r="5.8" fill="currentColor" />,
  reported: (
    <>
      {ring}
      <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  inferred: (
    <>
      {ring}
      <path d="M6 6V1a5 5 0 0 1 5 5z" fill="currentColor" />
    </>
  ),
  rumoured: <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.2 1.7" />,
  none: ring,
};

const Shape = ({ children }: { children: React.ReactNode }) => (
  <svg className="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

export const StateShape = ({ of }: { of: StateMark }) => <Shape>{SHAPES[of]}</Shape>;
export const SureShape = ({ of }: { of: Certainty | null }) => <Shape>{SURE[of ?? "none"]}</Shape>;

export const FAMILY: Record<SeasonPhase, Family> = {
  undecided: "wait",
  rumoured: "wait",
  in_development: "wait",
  ordered: "work",
  preparing: "work",
  filming: "work",
  wrapped: "work",
  dated: "dated",
  airing: "on",
  part_released: "on",
  released: "out",
  ended: "out",
  paused: "held",
  conflict: "held",
  cancelled: "gone",
};
