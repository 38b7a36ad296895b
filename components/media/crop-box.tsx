import { cutFor, type Framing } from "@/domain/media/crop";
import { type CutShape, RATIOS, thumbPath } from "@/domain/media/vocabulary";

type Props = { id: string; size: { width: number; height: number }; shape: CutShape; framing: Framing; version?: number; label?: string };

/** What a shape shows of a picture, cut in the browser as the desk will cut it. */
export function CropBox({ id, size, shape, framing, version, label }: Props) {
  const cut = cutFor(size, shape, framing);
  return (
    <span className="crop" style={{ aspectRatio: String(RATIOS[shape]) }}>
      <img
        src={thumbPath(id, version)}
        alt={label ?? ""}
        draggable={false}
        style={{
          width: `${100 / cut.width}%`,
          height: `${100 / cut.height}%`,
          left: `${(-100 * cut.x) / cut.width}%`,
          top: `${(-100 * cut.y) / cut.height}%`,
        }}
      />
    </span>
  );
}
