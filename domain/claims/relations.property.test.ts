import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../kernel/say-in";
import { standingsOf } from "./claim-state";
import { arisen, type ForcedClaim, fallen, forcesOf } from "./forces";
import { concerns, graver, severityOf } from "./severity";
import { hearingOf } from "./standing";
import { deriveSeasonStatus, type SeasonStatusInput, type StatusClaim } from "./status";
import { aLedger, someClaims } from "./testing/claims";
import { CITATION_MODES, FLAG_SEVERITIES, isFirm, tierOf } from "./vocabulary";

const RUNS = { numRuns: 400 };
const AS_OF = "2026-01-01";
const input = (claims: StatusClaim[], relations: SeasonStatusInput["relations"] = []): SeasonStatusInput => ({
  ...{ asOf: AS_OF, claims, relations, questions: [], estimate: null },
  season: { id: "s2", label: "Season 2", parts: null, isFirstUnreleased: true, laterSeasonIsOut: false },
});
const forced = (claims: readonly StatusClaim[]) =>
  claims.map(({ retractedOn, ...claim }): ForcedClaim => {
    const isRetracted = retractedOn !== null;
    return { ...claim, whenEdtf: claim.when?.edtf ?? null, value: null, isKnown: true, isRetracted };
  });

test("the order in which a ledger is read changes nothing of a season's status", () => {
  fc.assert(
    fc.property(aLedger, fc.infiniteStream(fc.nat()), ({ claims, relations }, keys) => {
      const mixed = claims.map((claim) => ({ claim, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      const shuffled = mixed.map(({ claim }) => claim);
      expect(deriveSeasonStatus(english, input(shuffled, [...relations].reverse()))).toEqual(
        deriveSeasonStatus(english, input(claims, relations)),
      );
    }),
    RUNS,
  );
});

test("in which order unrelated claims of different days were recorded changes nothing either", () => {
  fc.assert(
    fc.property(someClaims, (drawn) => {
      const claims = drawn.map((claim, at) => ({ ...claim, when: null, reportedOn: `2025-0${1 + (at % 9)}-${10 + at}` }));
      const renamed = claims.map((claim, at) => ({ ...claim, id: `c${String(claims.length - at).padStart(2, "0")}` }));
      const back = new Map(renamed.map(({ id }, at) => [id, claims[at]?.id]));
      const [one, other] = [deriveSeasonStatus(english, input(claims)), deriveSeasonStatus(english, input(renamed))];
      expect([other.line, other.phase, other.drivenBy.map((id) => back.get(id))]).toEqual([one.line, one.phase, one.drivenBy]);
    }),
    RUNS,
  );
});

test("no firm claim is ever closed by a weaker one without a ruling", () => {
  fc.assert(
    fc.property(aLedger, ({ claims, relations }) => {
      const plain = relations.map((relation) => ({ ...relation, isRuling: false }));
      const standings = standingsOf({ claims, relations: plain }, AS_OF);
      for (const claim of claims.filter(({ certainty }) => isFirm(certainty))) {
        const against = plain.filter(({ toId }) => toId === claim.id).map(({ fromId }) => claims.find(({ id }) => id === fromId));
        const isReached = against.some((one) => one && tierOf(one.certainty) >= tierOf(claim.certainty));
        if (!isReached) expect(standings.get(claim.id)).not.toBe("closed");
      }
    }),
    RUNS,
  );
});

test("a rumour or a deduction never makes a line", () => {
  fc.assert(
    fc.property(aLedger, ({ claims, relations }) => {
      const weak = new Set(claims.filter(({ certainty }) => tierOf(certainty) < 2).map(({ id }) => id));
      expect(deriveSeasonStatus(english, input(claims, relations)).drivenBy.filter((id) => weak.has(id))).toEqual([]);
    }),
    RUNS,
  );
});

test("what bears on a text is heard, grave, and never a claim that is denied or taken back", () => {
  fc.assert(
    fc.property(aLedger, ({ claims, relations }) => {
      const { causes, dead } = forcesOf(forced(claims), relations);
      for (const { citedId, causedById, severity } of causes) {
        if (citedId === causedById) expect(severity).toBe("retracted");
        else expect(dead.has(causedById)).toBe(false);
      }
      const alive = claims.filter(({ retractedOn }) => retractedOn === null);
      const { heard } = hearingOf({ ...input(alive, relations), asOf: "9999-12-31" });
      expect(causes.filter(({ citedId, causedById }) => citedId !== causedById).length).toBeLessThanOrEqual(heard.length);
    }),
    RUNS,
  );
});

test("what arose with a change fell with its taking back", () => {
  fc.assert(
    fc.property(aLedger, fc.nat(), ({ claims, relations }, at) => {
      const gone = claims[at % claims.length]?.id;
      const [whole, less] = [forcesOf(forced(claims), relations), forcesOf(forced(claims.filter(({ id }) => id !== gone)), relations)];
      const pairs = (list: { citedId: string; causedById: string }[]) => list.map((one) => `${one.citedId} ${one.causedById}`).sort();
      const removed = whole.causes.filter((cause) => !less.causes.some((one) => JSON.stringify(one) === JSON.stringify(cause)));
      expect(pairs(arisen(less, whole))).toEqual(pairs(removed));
      expect(pairs(fallen(whole, less)).every((pair) => pairs(removed).includes(pair))).toBe(true);
    }),
    RUNS,
  );
});

test("of two severities the graver is one of them and outranks both, and a stricter mode is told of all a looser one is", () => {
  const severity = fc.constantFrom(...FLAG_SEVERITIES);
  fc.assert(
    fc.property(severity, severity, (a, b) => {
      const worse = graver(a, b);
      expect(FLAG_SEVERITIES.indexOf(worse)).toBe(Math.min(FLAG_SEVERITIES.indexOf(a), FLAG_SEVERITIES.indexOf(b)));
      for (const [index, mode] of CITATION_MODES.entries())
        for (const looser of CITATION_MODES.slice(index + 1)) if (concerns(looser, a)) expect(concerns(mode, a)).toBe(true);
    }),
  );
});

test("a weaker claim contests at the most, until an editor rules, and then it contradicts", () => {
  fc.assert(
    fc.property(someClaims, fc.constantFrom("denies", "supersedes", "reverses", "delays", "contradicts"), (claims, kind) => {
      const [cited, fresh] = forced([...claims, ...claims]);
      fc.pre(cited !== undefined && fresh !== undefined && tierOf(fresh.certainty) < tierOf(cited.certainty));
      if (!cited || !fresh) return;
      const plain = severityOf(cited, fresh, { kind: kind as "denies", isRuling: false });
      expect(plain).toBe(fresh.certainty === "rumoured" ? null : "contested");
      expect(severityOf(cited, fresh, { kind: kind as "denies", isRuling: true })).toBe("contradicted");
    }),
    RUNS,
  );
});
