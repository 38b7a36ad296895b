import { z } from "zod";
import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { isStaff } from "@/domain/kernel/context";
import { listChosen, searchPictures } from "@/domain/media/queries/library";
import { findArrived } from "@/domain/media/queries/picture";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };
/** Pictures of one story. */
const IDS_MAX = 100;
const SEARCH_MAX = 80;
const idsSchema = z.array(z.uuid()).max(IDS_MAX);

/** For a picker: `?q=` what answers, or the newest; `?ids=` those a story names; `?arrived=` one just sent, with those that look like it. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !isStaff(actor)) return Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
  const asked = new URL(request.url).searchParams;
  const arrived = asked.get("arrived");
  if (arrived !== null)
    return Response.json(z.uuid().safeParse(arrived).success ? await fromDesk((db) => findArrived(db, arrived)) : null, NEVER_KEPT);
  const ids = idsSchema.safeParse(asked.get("ids")?.split(","));
  if (ids.success) return Response.json(await fromDesk((db) => listChosen(db, ids.data)), NEVER_KEPT);
  return Response.json(await fromDesk((db) => searchPictures(db, (asked.get("q") ?? "").trim().slice(0, SEARCH_MAX))), NEVER_KEPT);
}
