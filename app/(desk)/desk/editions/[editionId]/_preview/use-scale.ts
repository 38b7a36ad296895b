import { useEffect, useRef, useState } from "react";

/** How far a page of that width shrinks to fit its room, where it then stands, and the height it has to be to fill it. Never larger than life. */
export function useScale(width: number) {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width, height: 800 });
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    if (room.current) watch.observe(room.current);
    return () => watch.disconnect();
  }, []);
  const scale = Math.min(1, size.width / width);
  const left = Math.max(0, Math.round((size.width - width * scale) / 2));
  return { room, scale, left, height: Math.round(size.height / scale) };
}
