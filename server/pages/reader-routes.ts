/**
 * Pages that read no cookie, header or search parameter and are whole without a script. Only `[a-z0-9/-]`:
 * one page has one address here, so `%66oo`, `Foo` and `?utm_…` cannot fill the room with copies of it.
 */
const READER_ROUTES =
  /^\/(?:$|(?:tracker|how-we-verify|track-record|corrections)$|news\/[a-z0-9-]+$|shows\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$|people\/[a-z0-9-]+$)/;
const READER_AREA = /^\/(?:news|shows|people)\//i;
const LONGEST = 200;
/** An address no story can have: what stands here is the page that says so, kept once for every address of this kind. */
export const NO_SUCH_PAGE = "/news/-";

export const isReaderPage = (path: string) => path.length <= LONGEST && READER_ROUTES.test(path);

/**
 * What a path without its query means on the readers' side: a page, one that stands at another spelling, one that
 * cannot exist; or null where the path is none of the readers'.
 */
export function readerRoute(path: string): { page: string } | { moved: string } | { missing: true } | null {
  if (isReaderPage(path)) return { page: path };
  if (!READER_AREA.test(decoded(path))) return null;
  const plain = decoded(path).toLowerCase().replace(/\/+$/, "");
  return isReaderPage(plain) ? { moved: plain } : { missing: true };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
