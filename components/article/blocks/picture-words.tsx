import type { PrintedPicture } from "@/domain/media/picture";

/** What is printed under a picture: the story's words for it, and the credit, whole. */
export function PictureWords({ picture: { caption, credit } }: { picture: PrintedPicture }) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <span className="caption">{caption}</span>}
      {caption && credit && " "}
      {credit && <span className="credit">{credit}</span>}
    </figcaption>
  );
}
