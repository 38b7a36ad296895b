import { wordsOfName } from "@/domain/site/vocabulary";

/** The publication's name in one line of text, its middle word on a marker cell. */
export const Wordmark = ({ name }: { name: string }) => (
  <span className="wordmark">
    {wordsOfName(name).map(({ word, isMarked }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name, in their order
      <span key={at}>
        {at > 0 && " "}
        {isMarked ? <b>{word}</b> : word}
      </span>
    ))}
  </span>
);
