import fc from "fast-check";
import type { StatusClaim, StatusRelation } from "../status";
import { CERTAINTIES, CLAIM_KINDS, kindOf, RELATION_KINDS } from "../vocabulary";
import { anyEdtf } from "./dates";

/** Few days often, so that claims tie. */
const day = fc
  .oneof(fc.constantFrom(600, 601), fc.integer({ min: 0, max: 700 }))
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const PLANS = ["release_window", "release_date"];

/** A claim on season s2 that the form would take; ids rise in the order of the list. */
const aClaim = fc
  .record({
    kind: fc.oneof(fc.constantFrom("renewed", "ordered", "release_window", "filming_started"), fc.constantFrom(...CLAIM_KINDS)),
    certainty: fc.oneof(fc.constantFrom("reported", "confirmed"), fc.constantFrom(...CERTAINTIES)),
    isPlanned: fc.boolean(),
    edtf: fc.option(anyEdtf, { nil: null, freq: 2 }),
    reportedOn: day,
    retractedOn: fc.option(day, { nil: null, freq: 8 }),
  })
  .map(({ kind, isPlanned, edtf, ...rest }): Omit<StatusClaim, "id"> => {
    const canBePlanned = kindOf(kind).axis === "production";
    return {
      ...rest,
      kind,
      modality: PLANS.includes(kind) || (canBePlanned && isPlanned) ? "planned" : "occurred",
      when: kind === "release_date" ? { edtf: "2026-05-05", words: null } : edtf ? { edtf, words: null } : null,
      ...{ scope: "seasons", seasonIds: ["s2"], part: null, service: null, isFinal: null, summary: `It is said: ${kind}.` },
      saidBy: { origin: "The Quay", via: [] },
    };
  });

/** The first of them said twice over, so that there are ties. */
export const someClaims = fc
  .array(aClaim, { minLength: 2, maxLength: 10, size: "max" })
  .map((list) => [...list, ...list.slice(0, 2)].map((claim, at): StatusClaim => ({ ...claim, id: `c${String(at).padStart(2, "0")}` })));

const aPair = fc.record({ from: fc.nat(), to: fc.nat(), kind: fc.constantFrom(...RELATION_KINDS), isRuling: fc.boolean() });

/** Claims and relations among them that stand in no circle: each from a later claim to an earlier one. */
export const aLedger = fc.tuple(someClaims, fc.array(aPair, { minLength: 2, maxLength: 12, size: "max" })).map(([claims, pairs]) => ({
  claims,
  relations: pairs.map(({ from, to, kind, isRuling }): StatusRelation => {
    const later = 1 + (from % (claims.length - 1));
    return { fromId: claims[later]?.id ?? "", toId: claims[to % later]?.id ?? "", kind, isRuling };
  }),
}));
