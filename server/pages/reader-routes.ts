import { aliasOf } from "@/app/_server/aliases";

/**
 * Pages that read no cookie, header or search parameter and are whole without a script. Only `[a-z0-9/-]`:
 * one page has one address here, so `%66oo`, `Foo` and `?utm_…` cannot fill the room with copies of it.
 */
const READER_ROUTES =
  /^\/(?:$|(?:tracker|how-we-verify|track-record|corrections|about|editorial-policy|privacy|news)$|news\/[a-z0-9-]+$|shows\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$|(?:people|authors)\/[a-z0-9-]+$|archive\/\d{4}\/\d{2}$)/;
/** Faces for machines, whose names have a dot in them: feeds, calendars, sitemaps and the like. */
const FEEDS = /^(?:\/(?:corrections|tracker|shows\/[a-z0-9-]+(?:\/[a-z0-9-]+)?|(?:people|authors)\/[a-z0-9-]+))?\/feed\.(?:xml|atom|json)$/;
const OTHER_FACES =
  /^\/(?:calendar\.ics|shows\/[a-z0-9-]+\/(?:calendar\.ics|status\.json)|news\/[a-z0-9-]+\/share\.png|sitemap\.xml|sitemap\/[a-z]+-\d{1,5}\.xml|news-sitemap\.xml|robots\.txt|manifest\.webmanifest|\.well-known\/security\.txt|indexnow-key\.txt)$/;
/** Areas of the staff, of programs and of files, whose answers the framework gives; so it does where a name has a dot in it. */
const NOT_THE_READERS = /^\/(?:desk|sign-in|review|api|_next|media|\.well-known)(?:\/|$)|\.[a-z0-9]+$/i;
const READER_AREA = /^\/(?:news|shows|people|authors|archive|sitemap)\//i;
const LONGEST = 200;
/** An address no story can have: what stands here is the page that says so, kept once for every address of this kind. */
export const NO_SUCH_PAGE = "/news/-";

/** Reader pages that answer a question: made for each reader, whole without a script like the others, and never kept. */
const PASSING = /^\/(?:search|tracker\/filter|follow(?:\/[\w./-]*)?|review\/[\w-]+)$/;
export const isPassingPage = (path: string) => PASSING.test(path);

export const isReaderPage = (path: string) =>
  path.length <= LONGEST && (READER_ROUTES.test(path) || FEEDS.test(path) || OTHER_FACES.test(path));

/**
 * What a path without its query means on the readers' side: a page, one that stands at another spelling, one that
 * cannot exist; or null where the path is none of the readers'.
 */
export function readerRoute(path: string): { page: string } | { moved: string } | { missing: true } | null {
  if (isReaderPage(path) && aliasOf(path) === null) return { page: path };
  const plain = decoded(path)
    .toLowerCase()
    .replace(/(?<=.)\/+$/, "");
  const elsewhere = aliasOf(plain) ?? (isReaderPage(plain) ? plain : null);
  if (elsewhere !== null) return { moved: elsewhere };
  const asked = decoded(path);
  return READER_AREA.test(asked) || !(isPassingPage(plain) || NOT_THE_READERS.test(asked)) ? { missing: true } : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
