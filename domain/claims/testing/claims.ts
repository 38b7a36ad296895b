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
    kind: fc.constantFrom(...CLAIM_KINDS),
    certainty: fc.constantFrom(...CERTAINTIES),
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

export const someClaims = fc
  .array(aClaim, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((claim, at): StatusClaim => ({ ...claim, id: `c${String(at).padStart(2, "0")}` })));

/** Claims and relations among them that stand in no circle: each from a later claim to an earlier one. */
export const aLedger = someClaims.chain((claims) =>
  fc
    .array(
      fc.record({
        from: fc.nat({ max: claims.length - 1 }),
        to: fc.nat({ max: claims.length - 1 }),
        kind: fc.constantFrom(...RELATION_KINDS),
        isRuling: fc.boolean(),
      }),
      { maxLength: 14 },
    )
    .map((pairs) => ({
      claims,
      relations: pairs
        .filter(({ from, to }) => from > to)
        .map(
          ({ from, to, kind, isRuling }): StatusRelation => ({
            fromId: claims[from]?.id ?? "",
            toId: claims[to]?.id ?? "",
            kind,
            isRuling,
          }),
        ),
    })),
);
