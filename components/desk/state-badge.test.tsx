import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EDITION_STATUSES } from "@/domain/articles/vocabulary";
import { StateBadge, StoryState } from "./state-badge";
import { STATE_WORDS } from "./state-words";
import { DeskTime } from "./time";

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("every state is a word with an icon that screen readers skip", () => {
  for (const status of EDITION_STATUSES) {
    const html = renderToStaticMarkup(<StateBadge status={status} />);
    expect(textOf(html)).toBe(STATE_WORDS[status]);
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
  }
});

test("a live story with an update in hand says both, and a live one alone says it once", () => {
  const update = { status: "in_review", editionId: "2", liveEditionId: "1" } as const;
  expect(textOf(renderToStaticMarkup(<StoryState story={update} />))).toBe("Live In review");
  expect(textOf(renderToStaticMarkup(<StoryState story={{ ...update, status: "published", editionId: "1" }} />))).toBe("Live");
});

test("a publication that did not go out is held, not scheduled", () => {
  const held = { status: "scheduled", editionId: "1", liveEditionId: null, heldAt: new Date() } as const;
  expect(textOf(renderToStaticMarkup(<StoryState story={held} />))).toBe("Held");
});

test("a shortened time carries the exact one for the eye and the ear", () => {
  const now = new Date("2025-04-18T12:41:00Z");
  const html = renderToStaticMarkup(<DeskTime at={new Date("2025-04-18T11:41:00Z")} clock={{ now, zone: "America/New_York" }} />);
  expect(html).toContain('title="Fri 18 Apr, 07:41 ET"');
  expect(textOf(html)).toBe("1 h ago (Fri 18 Apr, 07:41 ET)");
});
