import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { effectsOf } from "@/components/claims/publication-effects";
import { mayRead } from "@/domain/articles/policy";
import { readPublication } from "@/domain/claims/queries/publication";
import { isUuid } from "@/domain/kernel/id";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };

/** What publishing `?edition=` does to the flags of its story, and which facts readers were told: for the dialog that asks. */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor || !mayRead(actor).allowed) return Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
  const editionId = new URL(request.url).searchParams.get("edition") ?? "";
  const found = isUuid(editionId) ? await fromDesk((db) => readPublication(db, editionId)) : null;
  return found ? Response.json(effectsOf(found), NEVER_KEPT) : Response.json({ kind: "not_found" }, { status: 404, ...NEVER_KEPT });
}
