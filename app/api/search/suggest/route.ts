import { fromReader } from "@/app/_server/database";
import { limitSearch } from "@/app/_server/rate-limit";
import { isQuestion, tidy } from "@/domain/search/asked";
import { suggestPages } from "@/domain/search/public-queries";

const NEVER_KEPT = { "cache-control": "private, no-store" };

/** The few shows and people that readers may mean by `?q=`, each with its address. */
export async function GET(request: Request) {
  const asked = tidy(new URL(request.url).searchParams.get("q") ?? "");
  if (!isQuestion(asked)) return Response.json([], { headers: NEVER_KEPT });
  const refused = await limitSearch(request.headers);
  if (refused) return Response.json(refused, { status: 429, headers: { ...NEVER_KEPT, "retry-after": String(refused.retryAfter) } });
  return Response.json(await fromReader((db) => suggestPages(db, asked)), { headers: NEVER_KEPT });
}
