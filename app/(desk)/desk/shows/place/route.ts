import { fromDesk } from "@/app/_server/database";
import { defineQuestion } from "@/app/_server/define-question";
import { mayMakePublic } from "@/domain/claims/policy";
import { listSeasonLabels } from "@/domain/claims/queries/season";
import { findPlaceOf } from "@/domain/claims/queries/season-place";
import { dayOf } from "@/domain/kernel/day";
import { isUuid } from "@/domain/kernel/id";
import { deskSettings } from "../../desk-clock";

/** Where a fact about `?season=` is written: its show, the seasons beside it, today by the desk's clock. */
export const GET = defineQuestion(async ({ actor, search }) => {
  const seasonId = search.get("season") ?? "";
  const [place, { clock }] = await Promise.all([isUuid(seasonId) ? fromDesk((db) => findPlaceOf(db, seasonId)) : null, deskSettings()]);
  if (!place) return null;
  const seasons = await fromDesk((db) => listSeasonLabels(db, place.showId));
  return {
    ...{ showId: place.showId, seasonId, seasons, title: `${place.show}, ${place.label}` },
    ...{ today: dayOf(clock.now, clock.zone), path: `/desk/shows/${place.showId}/seasons/${seasonId}/claims` },
    mayConfirm: mayMakePublic(actor, { certainty: "confirmed" }).allowed,
  };
});
