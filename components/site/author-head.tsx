import { FeedLinks } from "./feed-links";

type Props = { author: { name: string; bio: string | null; storyCount: number }; path: string };

/** Whose name stands over the stories. No portrait: initials. */
export const AuthorHead = ({ author, path }: Props) => (
  <header className="who author">
    <span className="portrait" aria-hidden="true">
      {initials(author.name)}
    </span>
    <div className="hub">
      <h1>{author.name}</h1>
      {author.bio && <p className="stand">{author.bio}</p>}
      <FeedLinks page={path} of={author.name} />
    </div>
  </header>
);

function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => [...part][0] ?? "");
  return letters.length > 1 ? `${letters[0]}${letters.at(-1)}` : letters.join("");
}
