import type { Tx } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import { recordEvent } from "@/db/outbox";
import { dayOf } from "../../kernel/day";
import type { ClaimRow } from "../queries/ledger";
import { graver } from "../severity";
import type { SlotClaim } from "../slots";
import type { SeasonStatus } from "../status";
import { type Cause, liveArticlesCiting, raiseFlags } from "../store/flags";
import { findTimeZone } from "../store/show";
import { type LineChange, restateShow } from "../store/statuses";

/** What a change to the ledger did, or would do: the same numbers before saving as after. */
export type Impact = {
  flags: { claimId: string; severity: Cause["severity"]; editions: number }[];
  lines: { seasonId: string; before: string | null; after: string }[];
  /** Live stories whose chips show the change by themselves. */
  renewed: number;
};

export const slotClaim = (claim: ClaimRow, seasonIds: readonly string[]): SlotClaim => ({ ...claim, seasonIds });

export const today = async (tx: Tx, now: Date) => dayOf(now, await findTimeZone(tx));

/** `isCalendar`: time alone moved it, which re-derives lines and raises no flag. */
type Change = { showId: string; causes: Cause[]; changedId: string; now: Date; isCalendar?: true };

/** Derives the show's lines anew, flags what states something no longer right, and renews the pages that show it. */
export async function applyChange(tx: Tx, change: Change): Promise<Impact> {
  const lines = await restateShow(tx, change.showId, await today(tx, change.now), change.now);
  const causes = gravestOf(change.isCalendar ? [] : [...change.causes, ...overtaken(lines, change)]);
  const flags = [];
  for (const cause of causes)
    flags.push({ claimId: cause.citedId, severity: cause.severity, editions: await raiseFlags(tx, cause, change.now) });
  const touched = [...new Set([change.changedId, ...causes.map((cause) => cause.citedId)])];
  const renewed = await liveArticlesCiting(tx, touched);
  await tell(tx, change, lines, touched);
  return {
    flags,
    renewed: renewed.length,
    lines: lines.map(({ seasonId, before, after }) => ({ seasonId, before: before?.line ?? null, after: after.line })),
  };
}

/** Claims that made the line before and do not now, where no relation says more: a plan that became a start. */
function overtaken(lines: LineChange[], change: { causes: Cause[]; changedId: string }): Cause[] {
  const related = new Set(change.causes.map((cause) => cause.citedId));
  const drivers = (status: SeasonStatus | null) => status?.drivenBy ?? [];
  const dropped = lines.flatMap(({ before, after }) => drivers(before).filter((id) => !drivers(after).includes(id)));
  return [...new Set(dropped)]
    .filter((id) => !related.has(id) && id !== change.changedId)
    .map((citedId) => ({ citedId, causedById: change.changedId, severity: "outdated" }));
}

function gravestOf(causes: Cause[]): Cause[] {
  const byClaim = new Map<string, Cause>();
  for (const cause of causes) {
    const known = byClaim.get(cause.citedId);
    if (!known || graver(cause.severity, known.severity) === cause.severity) byClaim.set(cause.citedId, cause);
  }
  return [...byClaim.values()];
}

/** Pages name the claims they state, so that one name reaches every story of a claim, however many they are. */
async function tell(tx: Tx, { showId, now }: { showId: string; now: Date }, lines: LineChange[], claimIds: string[]) {
  const moved = lines.filter(({ before, after }) => before?.line !== after.line || before?.phase !== after.phase);
  for (const { seasonId, before, after } of moved) {
    await recordEvent(
      tx,
      "season.status_changed",
      { showId, seasonId, fromPhase: before?.phase ?? null, toPhase: after.phase, line: after.line },
      now,
    );
  }
  const tags = [`show:${showId}`, "tracker", ...lines.map(({ seasonId }) => `season:${seasonId}`), ...claimIds.map((id) => `claim:${id}`)];
  await notifyPages(tx, { tags, paths: [], drop: false });
}
