import "server-only";
import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import type { Db } from "@/db/connect";
import { isStaff } from "@/domain/kernel/context";

/** Characters of a search that are looked at. */
const SEARCH_MAX = 80;
const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };

/** What a field that asks for a record hears for `?q=`: the desk's own staff alone, and nothing for nothing. */
export async function searchAnswer(
  request: Request,
  search: (db: Db, text: string) => PromiseLike<unknown>,
  asked = new URL(request.url).searchParams.get("q"),
): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !isStaff(actor)) return Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
  const text = (asked ?? "").trim().slice(0, SEARCH_MAX);
  return Response.json(text ? await fromDesk((db) => search(db, text)) : [], NEVER_KEPT);
}
