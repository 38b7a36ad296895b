import { expect, test } from "vitest";
import { settlementOf } from "./settlement";

const flag = { claimId: "old", causedById: "new", severity: "contradicted" as const };
const stating = (...claimIds: string[]) => claimIds.map((claimId) => ({ claimId, mode: "plain" as const }));

test("a text that states the old fact no more settles its flag", () => expect(settlementOf(flag, stating("other"), false)).toBe("updated"));
test("a text that states the new fact beside the old one settles it", () =>
  expect(settlementOf(flag, stating("old", "new"), false)).toBe("updated"));
test("a text that states only the old fact leaves it open, unless readers are told", () => {
  expect(settlementOf(flag, stating("old"), false)).toBeNull();
  expect(settlementOf(flag, stating("old"), true)).toBe("noted");
});
test("what is told as of its day is not concerned by what merely moved on", () => {
  const asOf = [{ claimId: "old", mode: "as_of" as const }];
  expect(settlementOf({ ...flag, severity: "outdated" }, asOf, false)).toBe("updated");
  expect(settlementOf(flag, asOf, false)).toBeNull();
});
test("a fact that was taken back is settled only where it is no longer stated", () => {
  const retracted = { claimId: "old", causedById: "old", severity: "retracted" as const };
  expect(settlementOf(retracted, stating("old"), false)).toBeNull();
  expect(settlementOf(retracted, [], false)).toBe("updated");
});
