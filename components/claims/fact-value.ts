import type { ClaimKind } from "@/domain/claims/vocabulary";
import { readDate } from "./fact-date";

export const number = (text: string | undefined) => (text?.trim() ? Number(text.replace(/[\s,]/g, "")) : null);
export const text = (typed: string | undefined) => typed?.trim() || null;

/** `claims.value` out of the fields of its kind. */
export function figureOf(kind: ClaimKind, fields: Record<string, string>): unknown {
  switch (kind) {
    case "viewership":
      return {
        ...{
          metric: fields.metric ?? "hours_viewed",
          comparator: fields.comparator ?? "eq",
          territory: fields.territory?.toUpperCase() || "WW",
        },
        amount: Math.round((number(fields.amount) ?? 0) * Number(fields.scale ?? "1")),
        unitAsReported: text(fields.unitAsReported) ?? UNITS[fields.metric ?? "hours_viewed"] ?? "units",
        window: windowOf(fields),
      };
    case "episode_count":
      return { count: number(fields.count), version: text(fields.version) };
    case "ordered":
    case "renewed":
    case "picked_up":
    case "revived":
      return fields.seasonCount || fields.episodeCount
        ? { seasonCount: number(fields.seasonCount), episodeCount: number(fields.episodeCount) }
        : null;
    case "auditions":
      return text(fields.venue) ? { venue: text(fields.venue) } : null;
    case "production_delayed":
    case "release_delayed":
      return text(fields.reason) ? { reason: text(fields.reason) } : null;
    case "full_release":
    case "part_released":
      return fields.runtimeMinutes ? { runtimeMinutes: number(fields.runtimeMinutes) } : null;
    case "catalogue_note":
      return fields.text ? { field: text(fields.field) ?? "record", text: text(fields.text) } : null;
    default:
      return null;
  }
}

const UNITS: Record<string, string> = {
  hours_viewed: "hours",
  views: "views",
  viewers: "viewers",
  households: "households",
  accounts: "accounts",
  rank: "place",
};

function windowOf(fields: Record<string, string>) {
  if (fields.window === "range") return { kind: "range", edtf: rangeOf(fields.range ?? "") };
  if (fields.window === "since_release" || fields.window === "unstated") return { kind: fields.window };
  return { kind: "first_days", days: number(fields.days) };
}

function rangeOf(typed: string): string {
  const read = readDate(typed, null);
  return read.is === "read" ? read.edtf : typed;
}
