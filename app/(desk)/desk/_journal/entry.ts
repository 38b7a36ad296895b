/** Words as this device holds them until the desk has them: one entry for each person, edition and tab. */
export type Entry = {
  key: string;
  writerId: string;
  editionId: string;
  tabId: string;
  /** The version of the edition these words were written on. */
  baseVersion: number;
  /** Ids of the saves that were on their way, or next to go, when this was written down. */
  saveIds: readonly string[];
  /** When the last of these words was typed. */
  typedAt: number;
  headline: string;
  /** The fields as the editor holds them, for putting them back. */
  fields: string;
  /** What is sent to the desk beside the body. */
  beside: string;
  body: string;
};

export const keyOf = ({ writerId, editionId, tabId }: Pick<Entry, "writerId" | "editionId" | "tabId">) =>
  `${writerId} ${editionId} ${tabId}`;

/** The whole of an entry as the desk is sent it, for the version it was written on. */
export function saveOf({ baseVersion, beside, body, saveIds }: Entry): { saveId: string | undefined; baseVersion: number; copy: object } {
  return { saveId: saveIds.at(-1), baseVersion, copy: { ...JSON.parse(beside), body: JSON.parse(body) } };
}

/** Milliseconds after which words of a story that is gone are let go. */
export const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/** Entries so old that it is worth asking whether their story is still there. */
export const oldOnes = (entries: readonly Entry[], now: number) => entries.filter(({ typedAt }) => now - typedAt > KEPT_MS);

/** "43 words", or what else there is to say where no word was added. */
export const wordsOf = (count: number) => (count === 0 ? "Changes" : count === 1 ? "1 word" : `${count.toLocaleString("en")} words`);
