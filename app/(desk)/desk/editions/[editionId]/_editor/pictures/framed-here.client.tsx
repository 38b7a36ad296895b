"use client";
import { startTransition, useRef, useState } from "react";
import { framePictureAction } from "@/app/(desk)/desk/media/actions";
import type { PictureChoice } from "@/components/media/choice";
import { CropBox } from "@/components/media/crop-box";
import { FocalPointField } from "@/components/media/focal-point.client";
import { assetName, type FocalPoint } from "@/domain/media/vocabulary";
import { Refused } from "./refused";
import { tellLibrary } from "./tell-library";

/** Milliseconds of quiet after which a moved dot is the library's. */
const QUIET_MS = 500;
const percent = (share: number) => Math.round(share * 100);

/** The picture where it stands: a press on it says where the eye goes, and every crop follows at once. */
export function FramedHere({ picture }: { picture: PictureChoice }) {
  const [moved, setMoved] = useState<FocalPoint | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const focal = moved ?? { x: picture.focalX, y: picture.focalY };
  const keep = (point: FocalPoint) =>
    startTransition(async () => {
      const refused = await tellLibrary(picture.id, ({ id, version, cuts }) =>
        framePictureAction(null, { assetId: id, baseVersion: version, focalX: percent(point.x), focalY: percent(point.y), cuts }),
      );
      setFault(refused);
      setMoved((now) => (now === point ? null : now));
    });
  const move = (point: FocalPoint) => {
    setMoved(point);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => keep(point), QUIET_MS);
  };
  const { id, version } = picture;
  return (
    <div className="pic-framed">
      <FocalPointField id={id} version={version} size={picture} point={focal} onPoint={move} />
      <p className="pic-crops">
        {(["16x9", "4x3", "1x1"] as const).map((shape) => (
          <CropBox key={shape} {...{ id, version, shape }} size={picture} framing={{ focal, cuts: picture.cuts }} />
        ))}
        <a href={`/desk/media/${id}`} target="_blank" rel="noopener">
          Adjust crops of {assetName(picture.number)}
        </a>
      </p>
      <Refused>{fault}</Refused>
    </div>
  );
}
