import { inArray, or, type SQL } from "drizzle-orm";
import { credits } from "@/db/schema/people";
import { ok } from "@/domain/kernel/result";
import { AT_THE_DESK, idIn, type Load } from "./known";
import type { Facts } from "./shape";
import type { Shown } from "./show";

type Credit = typeof credits.$inferSelect;
type Place = Pick<Credit, "showId" | "seasonId" | "sourceWorkId">;

/** Credits each person once for each thing; a place of the billing that another holds is theirs. */
export async function loadCredits(load: Load, shown: Shown) {
  const { tx, facts, rows, known } = load;
  const held = await heldCredits(load, shown);
  for (const [n, credit] of facts.credits.entries()) {
    const at = ["credits", n];
    const personId = idIn(known.people, credit.person, rows, [...at, "person"], "person");
    const place = placeOf(load, shown, credit);
    if (!personId || !place) continue;
    const { group, position, job, character } = credit;
    const what = `${group} ${position}, ${credit.person}`;
    const there = held.filter((one) => isSamePlace(one, place) && one.group === group);
    const same = there.find((one) => one.personId === personId && one.job === job && one.characterName === character);
    if (same) rows.met(at, what, same.position === position ? [] : ["position"], AT_THE_DESK);
    else if (there.some((one) => one.position === position))
      rows.met(at, what, ["person"], "somebody else has this place of the billing; change it at the desk.");
    else {
      const row = { ...place, personId, group, position, job, characterName: character };
      const added = await rows.attempt(at, () =>
        tx.transaction(async (inner) => ok((await inner.insert(credits).values(row).returning())[0] ?? null)),
      );
      if (added) held.push(added);
      if (added) rows.added(at, what);
    }
  }
}

async function heldCredits({ tx, facts, known }: Load, { showId }: Shown): Promise<Credit[]> {
  const works = facts.sourceWorks.flatMap(({ slug }) => known.works.get(slug) ?? []);
  const places: SQL[] = [
    ...(showId ? [inArray(credits.showId, [showId])] : []),
    ...(works.length > 0 ? [inArray(credits.sourceWorkId, works)] : []),
  ];
  return places.length === 0
    ? []
    : tx
        .select()
        .from(credits)
        .where(or(...places));
}

/** Where a credit stands: a work, a season or the show; null where that did not get on record. */
function placeOf({ known }: Load, { showId, seasonIds }: Shown, { season, sourceWork }: Facts["credits"][number]): Place | null {
  if (sourceWork !== null) {
    const sourceWorkId = known.works.get(sourceWork);
    return sourceWorkId ? { showId: null, seasonId: null, sourceWorkId } : null;
  }
  const seasonId = season === null ? null : seasonIds.get(season);
  return showId && seasonId !== undefined ? { showId, seasonId, sourceWorkId: null } : null;
}

const isSamePlace = (one: Place, other: Place) =>
  one.showId === other.showId && one.seasonId === other.seasonId && one.sourceWorkId === other.sourceWorkId;
