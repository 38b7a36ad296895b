import fc from "fast-check";
import { expect, test } from "vitest";
import { isSigned, newLinkKey, readLink, signLink } from "./link";
import { LINK_PURPOSES } from "./vocabulary";

const link = fc.record({
  purpose: fc.constantFrom(...LINK_PURPOSES),
  followerId: fc.uuid(),
  followId: fc.option(fc.uuid()),
  expiresAt: fc.option(fc.integer({ min: 1, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1_000))),
});

test("a link reads back as it was signed, in letters that an address holds as they are", () => {
  fc.assert(
    fc.property(link, (given) => {
      const text = signLink("secret", "key", given);
      const { text: _text, ...read } = readLink(text)!;
      expect(read).toEqual(given);
      expect(text).toMatch(/^[\w-]+([.][\w-]+){4}$/);
      expect(isSigned("secret", "key", readLink(text)!)).toBe(true);
    }),
  );
});

test("a link of another follower, purpose, secret or key, or with a letter changed, is none of ours", () => {
  fc.assert(
    fc.property(link, fc.nat(), fc.constantFrom(..."aZ0_-."), (given, at, letter) => {
      const text = signLink("secret", "key", given);
      expect(isSigned("other", "key", readLink(text)!)).toBe(false);
      expect(isSigned("secret", newLinkKey(), readLink(text)!)).toBe(false);
      const place = at % text.length;
      const changed = text.slice(0, place) + letter + text.slice(place + 1);
      const read = readLink(changed);
      expect(changed === text || read === null || !isSigned("secret", "key", read)).toBe(true);
    }),
  );
});

test("whatever else is sent in a link's place is no link", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(readLink(text)).toBeNull();
    }),
  );
});
