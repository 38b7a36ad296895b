/** What the static faces draw, latin and latin-ext together: read from the files, and held to them by a test. */
export const DRAWN =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u017E\u018F\u0192\u019D\u01CD\u01CE\u01E6\u01E7\u01EA\u01EB\u01FA-\u01FF\u0218-\u021B\u0232\u0233\u0237\u1E80-\u1E85\u1E9E\u1EF2\u1EF3\u1EF8\u1EF9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u2032\u2033\u2039\u203A\u2044\u20A9\u20AC\u20B9\u20BA\u20BD\u20BF\u2122]$/u;

/** A letter with a mark the faces lack keeps the letter; the hyphen that does not break is a hyphen; all else leaves a gap. */
function drawable(character: string): string {
  if (DRAWN.test(character)) return character;
  if (character === "\u2011" || character === "\u2010") return "-";
  const bare = character.normalize("NFD").replace(/\p{M}/gu, "");
  return DRAWN.test(bare) ? bare : " ";
}

/** A title as the image can print it: words in other scripts are left out, never drawn as empty boxes; where nothing is left, `otherwise`. */
export function printable(title: string, otherwise: string): string {
  const left = [...title.normalize("NFC")]
    .map(drawable)
    .join("")
    .replace(/\(\s*\)|“\s*”|‘\s*’/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:,;·–—-]+/, "")
    .trim();
  return /\p{L}|\p{N}/u.test(left) ? left : otherwise;
}

/** Characters that stand on three lines of 1,024 px at 64 px. */
const FITS_LARGE = 78;

/** The same on two lines of 1,064 px at 56 px. */
const FITS_BESIDE_PICTURE = 64;

/** Pixels of the headline: smaller where it is long, and where a picture takes its room; a headline may have 110 characters. */
export function sizeOf(headline: string, isBesidePicture: boolean): { fontSize: number; lineHeight: number } {
  if (isBesidePicture) return { fontSize: headline.length <= FITS_BESIDE_PICTURE ? 56 : 46, lineHeight: 1.06 };
  return headline.length <= FITS_LARGE ? { fontSize: 64, lineHeight: 1.06 } : { fontSize: 52, lineHeight: 1.12 };
}
