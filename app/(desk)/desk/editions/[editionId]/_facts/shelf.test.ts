import { expect, test, vi } from "vitest";
import type { ShelfFact, ShelfPanel } from "@/components/claims/shelf-facts";
import { EMPTY_LEDGER } from "@/domain/articles/citations";
import { type AskLedger, createShelf } from "./shelf";

const fact = (id: string, more: Partial<ShelfFact> = {}) =>
  ({ id, state: "standing", certainty: "reported", isPublic: true, change: null, ...more }) as ShelfFact;
const panel = (...facts: ShelfFact[]) => ({ seasons: [{ facts }], flags: [] }) as unknown as ShelfPanel;
const OLD = fact("old", { state: "closed", change: { severity: "contradicted", byId: "new", how: "supersedes" } });
const asks = () => ({ about: [], cited: [] });

function aShelf(...answers: (Awaited<ReturnType<AskLedger>> | Error)[]) {
  const askLedger = vi.fn<AskLedger>(async () => {
    const answer = answers.shift() ?? null;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { shelf: createShelf("e", EMPTY_LEDGER, asks, askLedger), askLedger };
}

test("the second question carries the mark of the first answer, and the same answer again tells nobody", async () => {
  const { shelf, askLedger } = aShelf({ panel: panel(fact("a")), mark: "m1" }, null);
  const heard = vi.fn();
  shelf.subscribe(heard);
  await shelf.ask();
  await shelf.ask();
  expect(askLedger.mock.calls.map(([, mark]) => mark)).toEqual([null, "m1"]);
  expect(heard).toHaveBeenCalledTimes(1);
});
test("a ledger that stops answering leaves what is there", async () => {
  const { shelf } = aShelf({ panel: panel(fact("a")), mark: "m1" }, new Error("away"));
  await shelf.ask();
  await shelf.ask();
  expect(shelf.now().state).toBe("there");
  expect(shelf.fact("a")).not.toBeNull();
});
test("a ledger that never answered says so", async () => {
  const { shelf } = aShelf(new Error("away"));
  await shelf.ask();
  expect(shelf.now().state).toBe("unanswered");
});
test("a text that follows the ledger goes on to what took a fact's place, and stays with one that was denied", async () => {
  const { shelf } = aShelf({ panel: panel(OLD, fact("new")), mark: "m1" });
  await shelf.ask();
  expect(shelf.followed("old")?.id).toBe("new");
  const denied = aShelf({
    panel: panel(fact("old", { state: "closed", change: { severity: "contradicted", byId: "new", how: "denies" } }), fact("new")),
    mark: "m",
  });
  await denied.shelf.ask();
  expect(denied.shelf.followed("old")?.id).toBe("old");
});
