import { Picture } from "@/components/media/picture";
import { type Gallery, picturesOf } from "@/domain/articles/document";
import type { Say } from "@/domain/kernel/words";
import { type Pictures, pictureFor } from "@/domain/media/picture";
import { PictureWords } from "./picture-words";

/** Several pictures side by side, each with its own words; complete without a script. */
export function GalleryBlock({ block, pictures, say }: { block: Gallery; pictures: Pictures; say: Say }) {
  const printed = picturesOf(block).flatMap((use) => {
    const held = pictures[use.assetId];
    return (held && pictureFor(held, use, "4x3")) ?? [];
  });
  if (printed.length === 0) return null;
  return (
    <ul className="gallery" aria-label={say("story.pictures", { count: printed.length })}>
      {printed.map((picture) => (
        <li key={picture.src}>
          <figure className="picture">
            <Picture picture={picture} sizes="(min-width: 40em) 19rem, calc(100vw - 2rem)" />
            <PictureWords picture={picture} />
          </figure>
        </li>
      ))}
    </ul>
  );
}
