import type { Say } from "@/domain/kernel/words";
import { type HeldPicture, pictureFor } from "@/domain/media/picture";
import { Picture } from "../media/picture";
import { FeedLinks } from "./feed-links";

type Author = { id: string; name: string; bio: string | null; picture: HeldPicture | null };
type Props = { author: Author; path: string; say: Say };

/** Whose name stands over the stories, with a picture and whose that is; without one, initials. */
export const AuthorHead = ({ author: { name, bio, picture }, path, say }: Props) => (
  <header className="who author">
    <Portrait name={name} picture={picture} />
    <div className="hub">
      <h1>{name}</h1>
      {bio && <p className="stand">{bio}</p>}
      <FeedLinks page={path} of={name} say={say} />
    </div>
  </header>
);

function Portrait({ name, picture }: Pick<Author, "name" | "picture">) {
  const printed = picture && pictureFor(picture, { assetId: picture.id, altOverride: picture.alt || name }, "1x1");
  if (!printed)
    return (
      <span className="portrait" aria-hidden="true">
        {initials(name)}
      </span>
    );
  return (
    <figure className="likeness">
      <Picture picture={printed} sizes="(min-width: 40em) 152px, 96px" className="portrait" isFirst />
      {printed.credit && <figcaption>{printed.credit}</figcaption>}
    </figure>
  );
}

function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => [...part][0] ?? "");
  return letters.length > 1 ? `${letters[0]}${letters.at(-1)}` : letters.join("");
}
