export type ListSearch = Promise<Record<string, string | string[] | undefined>>;

/** What narrows a list of records, and which page of it, as its address says; anything else in it is passed over. */
export async function readList(searchParams: ListSearch): Promise<{ text: string; page: number }> {
  const { q, page } = await searchParams;
  const wanted = Number(page);
  return {
    text: typeof q === "string" ? q.trim().slice(0, 80) : "",
    page: Number.isInteger(wanted) && wanted > 0 && wanted < 10_000 ? wanted : 1,
  };
}

export const listAddress = (path: string, text: string, page: number): string => {
  const query = new URLSearchParams({ ...(text ? { q: text } : {}), ...(page > 1 ? { page: String(page) } : {}) }).toString();
  return query ? `${path}?${query}` : path;
};
