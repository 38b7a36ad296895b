import { expect, test } from "vitest";
import { isStorageName } from "@/db/pictures/storage";
import { uploadSchema } from "./schema";

const NAMES = [
  "<img src=x onerror=alert(1)>",
  "'; drop table media_assets; --",
  "$(rm -rf /)",
  "%00%2e%2e%2f",
  "\u202Etest\u202E",
  "\uFEFFstill.jpg",
  "\u2028\u2029",
  "\u0000\u0007\u001b[2J",
  "Ω≈ç√∫˜µ≤≥÷",
  "田中さんにあげて下さい",
  "̡͓̞ͅI̗̘̦͝n͇͇͙v̮̫ok̲̫̙͈i̖͙̭̹̠̞n̡̻̮̣̺g̲͈͙̭͙̬͎",
  "👾 🙇 💁 🙅",
  "../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  "/etc/shadow",
  "a\0.jpg",
  "\u202Egpj.exe",
  "x".repeat(4_096),
  "",
  " ",
  "CON",
  ".",
];

test("whatever a file is called, its name is words of at most 200 characters and never a path to anything", () => {
  for (const fileName of NAMES) {
    const parsed = uploadSchema.parse({ fileName });
    expect(parsed.fileName.length).toBeGreaterThan(0);
    expect(parsed.fileName.length).toBeLessThanOrEqual(200);
    expect(parsed.fileName).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(isStorageName(fileName)).toBe(false);
  }
});
test("a checksum is one, and what is replaced is an id", () => {
  expect(uploadSchema.safeParse({ fileName: "a", sha256: "../" }).success).toBe(false);
  expect(uploadSchema.safeParse({ fileName: "a", replaces: "1 or 1=1" }).success).toBe(false);
});
