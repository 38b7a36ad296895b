import { describe, expect, test } from "vitest";
import { english } from "../kernel/say-in";
import { deriveSeasonStatus, type SeasonStatus, type SeasonStatusInput } from "./status";
import golden from "./status-cases.json";

type Golden = { name: string; why: string; input: SeasonStatusInput; expect: Record<string, unknown> };
const cases = golden.status as unknown as Golden[];

/** A case lists ids and keys, unless it gives the printed text as well. */
const asGiven = (list: { claimId?: string; key?: string }[], expected: unknown) =>
  Array.isArray(expected) && typeof expected[0] === "object" ? list : list.map((item) => item.claimId ?? item.key);

describe("the golden seasons", () => {
  test.each(cases)("$name", ({ input, expect: expected }) => {
    const status = deriveSeasonStatus(english, input);
    const { phase, flags, line, drivenBy } = status;
    expect({ phase, flags, line, drivenBy }).toEqual({
      phase: expected.phase,
      flags: expected.flags,
      line: expected.line,
      drivenBy: expected.drivenBy,
    });
    for (const box of ["known", "unconfirmed", "unknown"] as const satisfies (keyof SeasonStatus)[]) {
      if (expected[box] !== undefined) expect(asGiven(status[box], expected[box])).toEqual(expected[box]);
    }
  });
});
