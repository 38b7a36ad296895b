import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type StoryRow, StoryTable } from "./story-table";

const CLOCK = { zone: "America/New_York", now: new Date("2026-11-23T09:00:00Z") };
const about = (...labels: string[]): StoryRow => ({
  ...{ articleId: "a", editionId: "e", liveEditionId: null, status: "draft", heldAt: null, scheduledFor: null, headline: "Three orders" },
  ...{ authorName: "Kim Osei", updatedAt: CLOCK.now, readers: null, byline: [] },
  subjects: labels.map((label, index) => ({ kind: label.includes(", ") ? "season" : "show", id: `${index}`, role: "about", label })),
});
const printed = (story: StoryRow) =>
  /is-about">([^<]*)</.exec(
    renderToStaticMarkup(<StoryTable stories={[story]} clock={CLOCK} order={{ isByReaders: false, byChange: "/", byReaders: "/" }} />),
  )?.[1];

describe("what a story is about", () => {
  it("names the show of two seasons once", () => {
    expect(printed(about("Lucifer, season 5", "Lucifer, season 6"))).toBe("Lucifer, season 5 · season 6");
  });
  it("leaves shows that begin alike their whole names", () => {
    expect(printed(about("All of Us Are Dead", "American Horror Story"))).toBe("All of Us Are Dead · American Horror Story");
  });
});
