/** The publication's name in one line of text, its middle word on a marker cell. */
export function Wordmark({ name }: { name: string }) {
  const words = name.split(/\s+/).filter(Boolean);
  const middle = Math.floor(words.length / 2);
  return (
    <span className="wordmark">
      {words.map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name, in their order
        <span key={at}>
          {at > 0 && " "}
          {at === middle ? <b>{word}</b> : word}
        </span>
      ))}
    </span>
  );
}
