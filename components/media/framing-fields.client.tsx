"use client";
import { cutAround, cutFor } from "@/domain/media/crop";
import { CUT_SHAPES, type CutShape, type Cuts, type FocalPoint, RATIOS } from "@/domain/media/vocabulary";
import { Button } from "../ui/button";
import { TextField } from "../ui/input";
import { CropBox } from "./crop-box";
import { FocalPointField } from "./focal-point.client";

export type FramingDraft = { focal: FocalPoint; cuts: Cuts };
type Props = {
  picture: { id: string; version: number; width: number; height: number };
  framing: FramingDraft;
  onFraming: (framing: FramingDraft) => void;
  /** The shape whose cut is set by hand now. */
  shape: CutShape | null;
  onShape: (shape: CutShape | null) => void;
};

const SHAPE_NAMES: Record<CutShape, string> = { "16x9": "16:9", "4x3": "4:3", "1x1": "1:1", "191x100": "1.91:1" };
const percent = (share: number) => String(Math.round(share * 100));
const share = (text: string, old: number) => {
  const value = Number(text);
  return text.trim() === "" || Number.isNaN(value) ? old : Math.min(1, Math.max(0, value / 100));
};

/** The focal point and what every shape shows of it, live; any shape may be cut by hand. */
export function FramingFields({ picture, framing, onFraming, shape, onShape }: Props) {
  const { focal, cuts } = framing;
  const setFocal = (point: FocalPoint) => onFraming({ ...framing, focal: point });
  return (
    <div className="framing">
      <div>
        <FocalPointField id={picture.id} version={picture.version} size={picture} point={focal} onPoint={setFocal} />
        <div className="focal-xy">
          <TextField
            name="focalX"
            label="From the left, %"
            inputMode="numeric"
            value={percent(focal.x)}
            onChange={({ target }) => setFocal({ ...focal, x: share(target.value, focal.x) })}
          />
          <TextField
            name="focalY"
            label="From the top, %"
            inputMode="numeric"
            value={percent(focal.y)}
            onChange={({ target }) => setFocal({ ...focal, y: share(target.value, focal.y) })}
          />
        </div>
      </div>
      <ul className="crops" aria-label="How each shape is cut">
        {CUT_SHAPES.map((one) => (
          <li key={one}>
            <CropBox
              id={picture.id}
              version={picture.version}
              size={picture}
              shape={one}
              framing={framing}
              label={`As ${SHAPE_NAMES[one]}`}
            />
            <span className="crop-name">
              {SHAPE_NAMES[one]}
              {cuts[one] ? ", by hand" : ""}
            </span>
            <Button
              look="plain"
              size="small"
              aria-expanded={shape === one}
              aria-label={`Adjust the ${SHAPE_NAMES[one]} crop`}
              onClick={() => onShape(shape === one ? null : one)}
            >
              Adjust
            </Button>
          </li>
        ))}
      </ul>
      {shape ? <CutFields key={shape} {...{ picture, framing, onFraming, shape }} /> : null}
    </div>
  );
}

/** How large a part a shape shows, and where it begins. */
function CutFields({ picture, framing, onFraming, shape }: Pick<Props, "picture" | "framing" | "onFraming"> & { shape: CutShape }) {
  const cut = cutFor(picture, shape, framing);
  const largest = cutAround(picture, RATIOS[shape], framing.focal);
  const zoom = Math.round((cut.width / largest.width) * 100);
  const set = (values: { zoom?: number; x?: number; y?: number }) => {
    const size = (values.zoom ?? zoom) / 100;
    const [width, height] = [largest.width * size, largest.height * size];
    // A smaller part keeps its middle.
    const x = values.x ?? cut.x + (cut.width - width) / 2;
    const y = values.y ?? cut.y + (cut.height - height) / 2;
    const held = { x: Math.min(Math.max(0, x), 1 - width), y: Math.min(Math.max(0, y), 1 - height), width, height };
    onFraming({ ...framing, cuts: { ...framing.cuts, [shape]: held } });
  };
  const { [shape]: _, ...others } = framing.cuts;
  const room = { x: 1 - cut.width, y: 1 - cut.height };
  return (
    <fieldset className="cut">
      <legend>The {SHAPE_NAMES[shape]} crop by hand</legend>
      <Slider label="Part shown" value={zoom} min={20} onValue={(value) => set({ zoom: value })} />
      {(["x", "y"] as const).map((way) => (
        <Slider
          key={way}
          label={way === "x" ? "Across" : "Down"}
          value={room[way] > 0 ? Math.round((cut[way] / room[way]) * 100) : 0}
          min={0}
          isOff={room[way] < 0.005}
          onValue={(value) => set({ [way]: (value / 100) * room[way] })}
        />
      ))}
      {framing.cuts[shape] ? (
        <Button look="plain" size="small" onClick={() => onFraming({ ...framing, cuts: others })}>
          Follow the focal point again
        </Button>
      ) : null}
    </fieldset>
  );
}

type SliderProps = { label: string; value: number; min: number; isOff?: boolean; onValue: (value: number) => void };
const Slider = ({ label, value, min, isOff = false, onValue }: SliderProps) => (
  <label className="slider">
    <span>{label}</span>
    <input
      type="range"
      min={min}
      max={100}
      step={1}
      value={value}
      disabled={isOff}
      onChange={(event) => onValue(Number(event.target.value))}
    />
    <output>{value} %</output>
  </label>
);
