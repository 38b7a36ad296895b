import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { mayMakePublic } from "@/domain/claims/policy";
import { listSeasonLabels } from "@/domain/claims/queries/season";
import { findPlaceOf } from "@/domain/claims/queries/season-place";
import { isStaff } from "@/domain/kernel/context";
import { dayOf } from "@/domain/kernel/day";
import { isUuid } from "@/domain/kernel/id";
import { deskSettings } from "../../desk-clock";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };

/** Where a fact about `?season=` is written: its show, the seasons beside it, today by the desk's clock. */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor || !isStaff(actor)) return Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
  const seasonId = new URL(request.url).searchParams.get("season") ?? "";
  const [place, { clock }] = await Promise.all([isUuid(seasonId) ? fromDesk((db) => findPlaceOf(db, seasonId)) : null, deskSettings()]);
  if (!place) return Response.json({ kind: "not_found" }, { status: 404, ...NEVER_KEPT });
  const seasons = await fromDesk((db) => listSeasonLabels(db, place.showId));
  return Response.json(
    {
      ...{ showId: place.showId, seasonId, seasons, title: `${place.show}, ${place.label}` },
      ...{ today: dayOf(clock.now, clock.zone), path: `/desk/shows/${place.showId}/seasons/${seasonId}/claims` },
      mayConfirm: mayMakePublic(actor, { certainty: "confirmed" }).allowed,
    },
    NEVER_KEPT,
  );
}
