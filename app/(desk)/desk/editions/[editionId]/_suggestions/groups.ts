export type Group = { id: string | null; words: string; keys: readonly string[] };

/** What can be answered at once: all of several, and where several people suggest, all by each. */
export function groupsOf(listed: readonly { key: string; maker: { id: string; name: string; isMine: boolean } }[]): Group[] {
  if (listed.length < 2) return [];
  const makers = [...new Map(listed.map(({ maker }) => [maker.id, maker])).values()];
  const keysBy = (id: string) => listed.filter(({ maker }) => maker.id === id).map(({ key }) => key);
  return [
    { id: null, words: "all", keys: listed.map(({ key }) => key) },
    ...(makers.length > 1
      ? makers.map(({ id, name, isMine }) => ({ id, words: `all by ${isMine ? "you" : name}`, keys: keysBy(id) }))
      : []),
  ];
}
