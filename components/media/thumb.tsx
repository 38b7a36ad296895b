import { thumbPath } from "@/domain/media/vocabulary";

/** A picture of the library as small as a tile, for the desk alone. */
export const Thumb = ({ id, alt, version }: { id: string; alt: string; version?: number | undefined }) => (
  <img className="thumb" src={thumbPath(id, version)} alt={alt} loading="lazy" decoding="async" draggable={false} />
);
