import { afterEach, expect, test, vi } from "vitest";
import { DRAWN } from "@/components/share/printable";
import { english } from "@/domain/kernel/say-in";
import { drawShare } from "./share-image";

afterEach(() => vi.unstubAllGlobals());

const LAST = 0x2122;
const drawn = Array.from({ length: LAST }, (_, at) => String.fromCodePoint(at + 1)).filter((character) => DRAWN.test(character));

test("every character a headline may bring to an image is in the files we hold: nothing is fetched for it", async () => {
  const asked: string[] = [];
  const own = globalThis.fetch;
  vi.stubGlobal("fetch", (...[address]: Parameters<typeof fetch>) => {
    if (String(address).startsWith("data:")) return own(address); // the renderer's own program, which it carries with it
    asked.push(new URL(String(address)).host);
    return Promise.reject(new Error("nothing is fetched"));
  });
  expect(drawn.length).toBeGreaterThan(360);
  for (let at = 0; at < drawn.length; at += 60) {
    const image = await drawShare({
      headline: drawn.slice(at, at + 60).join(""),
      name: "The Season Desk",
      season: null,
      asOf: "2 May 2026",
      picture: null,
      say: english,
    });
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  expect(asked).toEqual([]);
});
