import { describe, expect, test } from "vitest";
import { isGuessable } from "./password";
import { changePasswordSchema } from "./schema";

const kim = { email: "kim.osei@seasondesk.example", name: "Kim Osei", publicationName: "The Season Desk" };

describe("a password that a guesser would try is refused", () => {
  test.each([
    "password1234",
    "Password2026!",
    "p4ssw0rd!p4ssw0rd",
    "passwordpassword",
    "Qwertyuiop123",
    "1qaz2wsx3edc",
    "123456789012",
    "210987654321",
    "aaaaaaaaaaaa",
    "abababababab",
    "iloveyou2025",
    "letmeinletmein",
    "Welcome2026!!",
    "Summer2026!!!",
    "abcdefghijkl",
    "administrator1",
    "dragonmonkey99",
    "xyxyxyxyxyxy",
  ])("%s", (password) => expect(isGuessable(password, kim)).toBe(true));

  test.each(["kim.osei@seasondesk.example", "kimosei-2026!", "TheSeasonDesk1", "seasondesk2026", "osei kim osei kim"])(
    "their own words: %s",
    (password) => expect(isGuessable(password, kim)).toBe(true),
  );
});

test.each(["correct horse battery staple", "vellum-otter-quince", "Zp7#kd0fWq2!", "오징어와고래의긴밤입니다", "j8Lq-ttRm-94hz"])(
  "a password of their own is taken: %s",
  (password) => expect(isGuessable(password, kim)).toBe(false),
);

describe("length is counted after the same letters are written the same way", () => {
  const length = (password: string) => changePasswordSchema.safeParse({ ownPassword: "whatever it was", password }).success;
  test("eleven characters are too few, twelve are enough", () => {
    expect(length("a".repeat(11))).toBe(false);
    expect(length("a".repeat(12))).toBe(true);
  });
  test("256 are the most", () => {
    expect(length("a".repeat(256))).toBe(true);
    expect(length("a".repeat(257))).toBe(false);
  });
  test("a ligature counts as the letters it stands for, and a password typed on another keyboard is the same one", () => {
    const parsed = changePasswordSchema.parse({ ownPassword: "cafe\u0301 au lait", password: "\ufb01\ufb01\ufb01\ufb01\ufb01\ufb01" });
    expect(parsed).toEqual({ ownPassword: "caf\u00e9 au lait", password: "fifififififi" });
  });
});
