import { expect, test } from "vitest";
import { deskCsp, EVERYWHERE, FRAMED_BY_US, isPreview, readerCsp } from "./security-headers";

test("a reader page runs files of ours and nothing else", () => {
  expect(readerCsp({ isSecure: true }).split("; ").sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "object-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "upgrade-insecure-requests",
  ]);
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

test("a preview stands in a frame of the desk, and no other page in anybody's", () => {
  expect(["/desk/front/preview", "/desk/editions/1/preview"].map(isPreview)).toEqual([true, true]);
  expect(["/desk/front", "/desk/editions/1/preview/x", "/preview", "/"].map(isPreview)).toEqual([false, false, false, false]);
  const site = { isSecure: false, nonce: "n", isDevelopment: false };
  expect(deskCsp(site)).toContain("frame-ancestors 'none'");
  expect(deskCsp({ ...site, isFramed: true })).toContain("frame-ancestors 'self'");
  expect(FRAMED_BY_US.map(({ value }) => value).join()).toMatch(/frame-ancestors 'self',SAMEORIGIN$/);
});
