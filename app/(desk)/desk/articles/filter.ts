import { LIST_STATES, type ListState } from "@/domain/articles/vocabulary";

/** What an address of the list says: the words sought, the state, whether only mine, one show, the order and the page. */
export type ListFilter = {
  text: string;
  state: ListState | undefined;
  isMine: boolean;
  showId: string | undefined;
  /** Most read first, instead of last changed first. */
  isByReaders: boolean;
  page: number;
};
type Params = Record<string, string | string[] | undefined>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MAX_PAGE = 10_000;
/** Characters of a search; what is longer is cut, not refused. */
const TEXT_MAX = 200;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** Reads the address of the list; what makes no sense there narrows nothing. */
export function readFilter(params: Params): ListFilter {
  const showId = one(params.show);
  const page = Number(one(params.page));
  return {
    text: one(params.q).replaceAll("\0", "").trim().slice(0, TEXT_MAX),
    state: LIST_STATES.find((state) => state === one(params.state)),
    isMine: one(params.mine) === "1",
    showId: UUID.test(showId) ? showId : undefined,
    isByReaders: one(params.sort) === "views",
    page: Number.isInteger(page) && page > 0 && page <= MAX_PAGE ? page : 1,
  };
}

/** The address of the list with some of it changed; a change of what is sought begins at the first page. */
export function listPath(filter: ListFilter, change: Partial<ListFilter> = {}): string {
  const { text, state, isMine, showId, isByReaders, page } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (text) query.set("q", text);
  if (state) query.set("state", state);
  if (isMine) query.set("mine", "1");
  if (showId) query.set("show", showId);
  if (isByReaders) query.set("sort", "views");
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/desk/articles?${query}` : "/desk/articles";
}

export const isNarrowed = ({ text, state, isMine, showId }: ListFilter) => Boolean(text || state || isMine || showId);
