import { expect, test } from "vitest";
import { deskCsp, EVERYWHERE, readerCsp } from "./security-headers";

test("a reader page runs files of ours and nothing else", () => {
  expect(readerCsp({ isSecure: true })).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests",
  );
});

test("a plain-http site asks nobody to come by https, and only development may evaluate text", () => {
  const site = { isSecure: false, nonce: "n" };
  expect(readerCsp(site)).not.toContain("upgrade");
  expect(deskCsp({ ...site, isDevelopment: false })).not.toMatch(/upgrade|unsafe-eval/);
  expect(deskCsp({ ...site, isDevelopment: true })).toContain("'unsafe-eval'");
});

test("what every answer carries", () => {
  expect(Object.fromEntries(EVERYWHERE.map(({ key, value }) => [key, value]))).toEqual({
    "Content-Security-Policy": "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
  });
});
