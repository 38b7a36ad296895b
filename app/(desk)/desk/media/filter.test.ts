import { expect, test } from "vitest";
import { libraryPath, readLibrary } from "./filter";

test("what is sought in the library survives its own address", () => {
  const address = "/desk/media?q=rooftop&licence=cc&alt=none&used=no&page=3";
  const asked = readLibrary(Object.fromEntries(new URL(address, "https://desk.example").searchParams));
  expect(libraryPath(asked, { page: asked.page })).toBe(address);
});
test("what makes no sense in the address of the library narrows nothing", () => {
  expect(libraryPath(readLibrary({ show: "1 or 1=1", licence: "stolen", page: "-4", alt: "yes" }))).toBe("/desk/media");
});
