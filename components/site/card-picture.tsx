import { type HeldPicture, pictureFor } from "@/domain/media/picture";
import type { Use } from "@/domain/media/vocabulary";
import { Picture } from "../media/picture";
import { Drawing } from "../show/drawing";

type Props = { picture: { use: Use; held: HeldPicture } | null; show: { slug: string } | undefined };

/** A card shows what its story shows: its picture, else the drawing of its show. The link beside it says where it leads, so it says nothing. */
export function CardPicture({ picture, show }: Props) {
  const printed = picture && pictureFor(picture.held, picture.use, "4x3");
  if (printed) return <Picture picture={printed} sizes="(min-width: 60em) 18rem, (min-width: 40em) 33vw, 100vw" className="art card" />;
  return show ? <Drawing show={show} shape="card" /> : null;
}
