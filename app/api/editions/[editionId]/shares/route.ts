import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { mayRead } from "@/domain/articles/policy";
import { listShares } from "@/domain/articles/queries/shares";
import { isUuid } from "@/domain/kernel/id";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };

/** The links made for guests of an edition, without their addresses, which nobody has. */
export async function GET(_request: Request, { params }: { params: Promise<{ editionId: string }> }) {
  const { editionId } = await params;
  const actor = await currentActor();
  if (!actor || !mayRead(actor).allowed) return Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
  if (!isUuid(editionId)) return new Response(null, { status: 404, ...NEVER_KEPT });
  return Response.json(await fromDesk((db) => listShares(db, editionId)), NEVER_KEPT);
}
