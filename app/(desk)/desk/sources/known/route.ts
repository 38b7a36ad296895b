import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { readAddress } from "@/domain/claims/queries/address";
import { isStaff } from "@/domain/kernel/context";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };
const ADDRESS_MAX = 2_048;

/** What is on record of the address in `?url=`: its outlet and its document. Nothing is fetched from it. */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor || !isStaff(actor)) return Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
  const address = (new URL(request.url).searchParams.get("url") ?? "").slice(0, ADDRESS_MAX);
  return Response.json(await fromDesk((db) => readAddress(db, address)), NEVER_KEPT);
}
