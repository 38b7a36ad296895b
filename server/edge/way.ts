import { isPassingPage, NO_SUCH_PAGE, readerRoute } from "../pages/reader-routes";
import { type Asked, type Edge, pathOf, type Refusal, refusalOf } from "./request";

/** Where a request leads: no further, to a reader page, to one made for whoever asks, or to the framework. */
export type Way = { refused: Refusal } | { page: string } | { to: "passing" | "framework" };

/** Judged once for each request, and the same whoever read it. */
export function wayOf(asked: Asked, edge: Edge): Way {
  const refused = refusalOf(asked, edge);
  if (refused) return { refused };
  const path = pathOf(asked);
  const isReading = asked.method === "GET" || asked.method === "HEAD";
  if (isPassingPage(path) && isReading) return { to: "passing" };
  const route = readerRoute(path);
  if (!route) return { to: "framework" };
  // One address, one answer: nothing else of the request, `rsc` included, changes a reader page.
  if (!isReading) return { refused: { status: 405, headers: { allow: "GET, HEAD" } } };
  if ("moved" in route) return { refused: { status: 308, headers: { location: route.moved } } };
  return { page: "page" in route ? route.page : NO_SUCH_PAGE };
}
