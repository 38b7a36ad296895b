import { expect, test } from "vitest";
import { staffActor, theClock } from "../kernel/actor";
import type { Actor } from "../kernel/context";
import { mayAddPerson, mayChangePerson, mayDeletePerson, maySetCredits } from "./policy";

const WHO: Record<string, Actor> = { w: staffActor("1", "writer"), e: staffActor("2", "editor"), a: staffActor("3", "admin"), k: theClock };

// From domain.md 6, by hand: w writer, e editor, a admin, k the clock.
test.each([
  ["add", mayAddPerson, "wea"],
  ["change", mayChangePerson, "wea"],
  ["bill", maySetCredits, "wea"],
  ["delete", mayDeletePerson, "ea"],
])("people: %s", (_, may, allowed) => {
  expect(
    Object.keys(WHO)
      .filter((mark) => may(WHO[mark] as Actor).allowed)
      .join(""),
  ).toBe(allowed);
});
