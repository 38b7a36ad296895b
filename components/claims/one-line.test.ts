import { expect, test } from "vitest";
import { emptyDraft } from "./fact-draft";
import { leftOf, readLine, withLine } from "./one-line";
import { dayInAddress, hostOf, pastedAddress } from "./source-address";

const TODAY = "2025-04-18";
const at = { today: TODAY, saidOn: TODAY };
const first = emptyDraft("s2", TODAY);
const typed = (...lines: string[]) => lines.reduce((draft, line) => withLine(draft, line, at), first);

test("a fact told in one line falls into its parts", () => {
  expect(readLine("filming planned for late 2025, reported", TODAY)).toMatchObject({
    ...{ kind: "filming_started", modality: "planned", date: "late 2025", certainty: "reported", left: "" },
  });
  expect(readLine("renewed 6 June 2022 confirmed https://variety.example/a", TODAY)).toMatchObject({
    ...{ kind: "renewed", date: "6 June 2022", certainty: "confirmed", addresses: ["https://variety.example/a"], left: "" },
  });
  expect(readLine("filming finished", TODAY)).toMatchObject({ kind: "filming_wrapped", date: null });
  expect(readLine("12 episodes", TODAY)).toMatchObject({ kind: "episode_count", value: { count: "12" } });
  expect(readLine("production put back to 2026", TODAY)).toMatchObject({ kind: "production_delayed", date: "2026" });
  expect(readLine("out not before 2027", TODAY)).toMatchObject({ kind: "release_window", date: "not before 2027" });
});

test("a release on one day is a date, over more a window", () => {
  expect(typed("release 12 May 2025")).toMatchObject({ kind: "release_date", modality: "planned", date: "12 May 2025" });
  expect(typed("release", "release late 2026")).toMatchObject({ kind: "release_window", date: "late 2026" });
});

test("what can only begin after today is planned, without a word for it", () => {
  expect(typed("filming 2026").modality).toBe("planned");
  expect(typed("auditions March 2025").modality).toBe("occurred");
});

test("what was chosen by hand stays as more is typed", () => {
  const byHand = { ...typed("filming 2026"), kind: "auditions" as const };
  expect(withLine(byHand, "filming 2026 rumour", at)).toMatchObject({ kind: "auditions", certainty: "rumoured" });
});

test("words nobody took are shown, until the person they name is chosen", () => {
  const draft = typed("Lomon returns");
  expect(draft.kind).toBe("cast_returning");
  expect(leftOf(draft, TODAY)).toBe("Lomon");
  expect(leftOf({ ...draft, person: { value: "p", label: "Lomon" } }, TODAY)).toBeNull();
});

test("an address gives its host and, where it says one, its day", () => {
  expect(pastedAddress(" https://star.example/2025/04/18/kept ")).toBe("https://star.example/2025/04/18/kept");
  expect(pastedAddress("see https://star.example")).toBeNull();
  expect(pastedAddress("javascript:alert(1)")).toBeNull();
  expect(hostOf("https://www.star.example/a")).toBe("star.example");
  expect(dayInAddress("https://star.example/2025/04/18/kept", TODAY)).toBe("2025-04-18");
  expect(dayInAddress("https://star.example/news?d=20250403", TODAY)).toBe("2025-04-03");
  expect(dayInAddress("https://star.example/2025-04-31-x", TODAY)).toBeNull();
  expect(dayInAddress("https://star.example/2025/04/19/", TODAY)).toBeNull();
  expect(dayInAddress("https://star.example/a/1202504181", TODAY)).toBeNull();
});
