import { expect, test } from "vitest";
import { Turns } from "./turns";

/** Works that end when told to, and the order they began in. */
function works(sideBySide: number) {
  const turns = new Turns(sideBySide);
  const began: string[] = [];
  const end = new Map<string, () => void>();
  const ask = (name: string, urgency: number) =>
    turns.take(name, urgency, () => {
      began.push(name);
      return new Promise<void>((resolve) => end.set(name, resolve));
    });
  const finish = async (name: string) => {
    end.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { turns, began, ask, finish };
}

test("no more go on side by side than there are places", async () => {
  const { began, ask, finish } = works(2);
  for (const name of ["a", "b", "c"]) void ask(name, 1);
  await finish("");
  expect(began).toEqual(["a", "b"]);
  await finish("a");
  expect(began).toEqual(["a", "b", "c"]);
});
test("what is wanted soonest goes first, and the order of asking decides between equals", async () => {
  const { began, ask, finish } = works(1);
  void ask("first", 2);
  for (const [name, urgency] of [
    ["later", 2],
    ["soon", 1],
    ["now", 0],
    ["soon too", 1],
  ] as const)
    void ask(name, urgency);
  for (const name of ["first", "now", "soon", "soon too", "later"]) await finish(name);
  expect(began).toEqual(["first", "now", "soon", "soon too", "later"]);
});
test("what waits can be hurried, and is never put back", async () => {
  const { turns, began, ask, finish } = works(1);
  for (const name of ["first", "second", "third"]) void ask(name, 2);
  await finish("");
  turns.hurry("third", 0);
  turns.hurry("third", 2);
  await finish("first");
  expect(began).toEqual(["first", "third"]);
});
test("a work that fails gives its place on", async () => {
  const turns = new Turns(1);
  await expect(turns.take("a", 0, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await turns.take("b", 0, async () => "done")).toBe("done");
});
