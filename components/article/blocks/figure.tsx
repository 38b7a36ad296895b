import { Picture } from "@/components/media/picture";
import { type Figure, picturesOf } from "@/domain/articles/document";
import { type Pictures, pictureFor } from "@/domain/media/picture";
import { PictureWords } from "./picture-words";

const SIZES = {
  text: "(min-width: 40em) 38rem, calc(100vw - 2rem)",
  wide: "(min-width: 60em) 50rem, (min-width: 40em) 38rem, calc(100vw - 2rem)",
};

/** A picture in the text; nothing where we do not hold it any more. */
export function FigureBlock({ block, pictures }: { block: Figure; pictures: Pictures }) {
  const [use] = picturesOf(block);
  const held = use && pictures[use.assetId];
  const picture = held && pictureFor(held, use, "whole");
  if (!picture) return null;
  const width = block.attrs.width === "wide" ? "wide" : "text";
  return (
    <figure className={`picture ${width}`}>
      <Picture picture={picture} sizes={SIZES[width]} />
      <PictureWords picture={picture} />
    </figure>
  );
}
