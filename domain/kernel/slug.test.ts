import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeSlug, proposeSlug, RESERVED_SLUGS, SLUG_MAX, slugFault } from "./slug";

describe("an address from a title", () => {
  test.each([
    ["All of Us Are Dead", "all-of-us-are-dead"],
    ["오징어 게임", "ojingeo-geim"],
    ["지금 우리 학교는", "jigeum-uri-hakgyoneun"],
    ["호텔 K", "hotel-k"],
    ["ガンニバル", "gannibaru"],
    ["Größe", "groesse"],
    ["  3 Body Problem ", "3-body-problem"],
    ["Élite", "elite"],
  ])("%s reads %s", (title, slug) => {
    expect(proposeSlug(title)).toEqual({ ok: true, slug });
  });
  test.each(["今際の国のアリス", "進撃の巨人", "เด็กใหม่", "Слово пацана", "黑暗榮耀"])(
    "%s asks for Latin letters and offers a reading",
    (title) => {
      const proposal = proposeSlug(title);
      expect(proposal).toMatchObject({ ok: false, reason: "latin_title_missing" });
      expect(proposal.ok ? null : slugFault(proposal.hint ?? "")).toBeNull();
    },
  );
  test.each(["!!!", "", "   ", "🎬"])("%j has nothing to read and offers nothing", (title) => {
    expect(proposeSlug(title)).toEqual({ ok: false, reason: "latin_title_missing", hint: null });
  });
  test("a decomposed title reads as the composed one", () => {
    expect(proposeSlug("오징어 게임".normalize("NFD"))).toEqual({ ok: true, slug: "ojingeo-geim" });
  });
  test("a long one is cut between words", () => {
    const proposal = proposeSlug(`${"harbour ".repeat(30)}end`);
    expect(proposal.ok && proposal.slug).toMatch(/^(harbour-)*harbour$/);
  });
  test("whatever the title, what is proposed is well formed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
        const proposal = proposeSlug(title);
        return !proposal.ok || slugFault(proposal.slug) !== "slug_malformed";
      }),
    );
  });
});

describe("a typed address", () => {
  test.each(["harbour", "3-body-problem", "a"])("%s is good", (slug) => expect(slugFault(slug)).toBeNull());
  test.each(["", "Harbour", "har bour", "-harbour", "harbour-", "har--bour", "hafen-größe", "a/b", "x".repeat(SLUG_MAX + 1)])(
    "%j is malformed",
    (slug) => expect(slugFault(slug)).toBe("slug_malformed"),
  );
  test.each([...RESERVED_SLUGS, "season-2", "season-10"])("%s is the site's own", (slug) => expect(slugFault(slug)).toBe("slug_reserved"));
});

describe("a free address", () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,8}$/);
  test("is the one asked for where nobody has it", () => expect(freeSlug("harbour", () => false)).toBe("harbour"));
  test("gets the first free number, and never one the site needs", () => {
    const taken = new Set(["harbour", "harbour-2"]);
    expect(freeSlug("harbour", (slug) => taken.has(slug))).toBe("harbour-3");
    expect(freeSlug("calendar", () => false)).toBe("calendar-2");
    expect(freeSlug("season-3", () => false)).toBe("season-3-2");
  });
  test("is never taken and never malformed, however many there are", () => {
    fc.assert(
      fc.property(word, fc.integer({ min: 0, max: 40 }), (slug, count) => {
        const taken = new Set<string>();
        for (let n = 0; n <= count; n++) {
          const free = freeSlug(slug, (candidate) => taken.has(candidate));
          if (taken.has(free) || slugFault(free) !== null) return false;
          taken.add(free);
        }
        return true;
      }),
    );
  });
});
