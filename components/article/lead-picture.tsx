import type { Say } from "@/domain/kernel/words";
import { type Pictures, pictureFor } from "@/domain/media/picture";
import type { Use } from "@/domain/media/vocabulary";
import { Picture } from "../media/picture";
import { ShowFigure } from "../show/drawing";
import { PictureWords } from "./blocks/picture-words";

type Props = { hero: Use | null | undefined; pictures: Pictures; drawing: { slug: string; title: string }; credit: string; say: Say };

const SIZES = "(min-width: 77.5rem) 50rem, (min-width: 60em) calc(66vw - 2rem), 100vw";

/** What stands at the head of a story: its picture where it has one we may print, else the drawing of its show. */
export function LeadPicture({ hero, pictures, drawing, credit, say }: Props) {
  const held = hero ? pictures[hero.assetId] : undefined;
  const picture = hero && held ? pictureFor(held, hero, "16x9") : null;
  if (!picture) return <ShowFigure show={drawing} credit={credit} shape="wide" say={say} />;
  return (
    <figure className="picture lead-picture">
      <Picture picture={picture} sizes={SIZES} isFirst className="art" />
      <PictureWords picture={picture} />
    </figure>
  );
}
