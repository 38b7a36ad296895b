import type { LibraryAsked } from "@/domain/media/queries/library";
import { LICENCES } from "@/domain/media/vocabulary";

type Params = Record<string, string | string[] | undefined>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TEXT_MAX = 120;
const PAGE_MAX = 1_000;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** Reads the address of the library; what makes no sense there narrows nothing. */
export function readLibrary(params: Params): LibraryAsked {
  const id = (value: string) => (UUID.test(value) ? value : null);
  const page = Number(one(params.page));
  return {
    text: one(params.q).replaceAll("\0", "").trim().slice(0, TEXT_MAX),
    showId: id(one(params.show)),
    personId: id(one(params.person)),
    licence: LICENCES.find((licence) => licence === one(params.licence)) ?? null,
    hasNoAlt: one(params.alt) === "none",
    isUnused: one(params.used) === "no",
    isRetired: one(params.state) === "retired",
    page: Number.isInteger(page) && page > 0 && page <= PAGE_MAX ? page : 1,
  };
}

/** The address of the library with some of it changed; a change of what is sought begins at the first page. */
export function libraryPath(asked: LibraryAsked, change: Partial<LibraryAsked> = {}): string {
  const { text, showId, personId, licence, hasNoAlt, isUnused, isRetired, page } = { ...asked, page: 1, ...change };
  const query = new URLSearchParams();
  if (text) query.set("q", text);
  if (showId) query.set("show", showId);
  if (personId) query.set("person", personId);
  if (licence) query.set("licence", licence);
  if (hasNoAlt) query.set("alt", "none");
  if (isUnused) query.set("used", "no");
  if (isRetired) query.set("state", "retired");
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/desk/media?${query}` : "/desk/media";
}
