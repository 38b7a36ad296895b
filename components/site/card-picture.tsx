import type { Say } from "@/domain/kernel/words";
import { type HeldPicture, pictureFor } from "@/domain/media/picture";
import type { Use } from "@/domain/media/vocabulary";
import { Picture } from "../media/picture";
import { Drawing } from "../show/drawing";

type Props = { picture: { use: Use; held: HeldPicture } | null; show: { slug: string } | undefined; isLarge: boolean; say: Say };

const SIZES = {
  large: "(min-width: 60em) 36rem, (min-width: 35em) 45vw, 100vw",
  small: "(min-width: 60em) 18rem, (min-width: 35em) 45vw, 100vw",
};

/** A card shows what its story shows: its picture, else the drawing of its show. The link beside it says where it leads, so it says nothing. */
export function CardPicture({ picture, show, isLarge, say }: Props) {
  const printed = picture && pictureFor(picture.held, picture.use, "4x3");
  if (printed) return <Picture picture={printed} sizes={isLarge ? SIZES.large : SIZES.small} className="art card" />;
  return show ? <Drawing show={show} shape="card" say={say} /> : null;
}
