"use client";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { type FocalPoint, thumbPath } from "@/domain/media/vocabulary";

type Props = {
  id: string;
  version?: number;
  size: { width: number; height: number };
  point: FocalPoint;
  onPoint: (point: FocalPoint) => void;
};

const within = (share: number) => Math.min(1, Math.max(0, Math.round(share * 100) / 100));
const STEPS: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Where the eye goes: a dot on the picture, dragged, or moved by arrows, one part in a hundred a step and ten with Shift. */
export function FocalPointField({ id, version, size, point, onPoint }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const dot = useRef<HTMLButtonElement>(null);
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const at = box.current?.getBoundingClientRect();
    if (at) onPoint({ x: within((clientX - at.left) / at.width), y: within((clientY - at.top) / at.height) });
  };
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    const far = event.shiftKey ? 0.1 : 0.01;
    onPoint({ x: within(point.x + by[0] * far), y: within(point.y + by[1] * far) });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the dot within is the control; a press anywhere on the picture moves it
    <div
      ref={box}
      className="focal"
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      onMouseDown={(event) => event.preventDefault()} // else what it stands in is dragged away
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dot.current?.focus();
        follow(event);
      }}
      onPointerMove={(event) => event.buttons > 0 && follow(event)}
    >
      <img src={thumbPath(id, version)} alt="" draggable={false} />
      <button
        ref={dot}
        type="button"
        className="focal-dot"
        style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }}
        aria-label={`Focal point, ${Math.round(point.x * 100)} % from the left, ${Math.round(point.y * 100)} % from the top. Arrows move it.`}
        onKeyDown={step}
      />
    </div>
  );
}
