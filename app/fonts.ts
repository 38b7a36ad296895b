import localFont from "next/font/local";

// The build reads these calls as they are written: every value stands where it is used.
// The Latin files are cut to what our pages use of them: docs/decisions/0021.

/** Headlines, lines, labels, tables and the desk. Its Latin file is fetched with the page, the rest when a letter asks for it. */
export const grotesk = localFont({
  src: "./fonts/grotesk-latin.woff2",
  weight: "400 900",
  display: "swap",
  variable: "--font-grotesk",
  fallback: ["Arial"],
  adjustFontFallback: "Arial",
  preload: true,
});

/** The accents of romanised names. Stands first in the stack and answers for its own letters alone. */
export const groteskExt = localFont({
  src: "../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal.woff2",
  weight: "400 900",
  display: "swap",
  variable: "--font-grotesk-ext",
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

/** Reading text, standfirsts and quotes; the italic is fetched only where a page uses it. */
export const serif = localFont({
  src: [
    {
      path: "./fonts/serif-latin.woff2",
      weight: "400 700",
      style: "normal",
    },
    {
      path: "./fonts/serif-latin-italic.woff2",
      weight: "400 700",
      style: "italic",
    },
  ],
  display: "swap",
  variable: "--font-source-serif",
  fallback: ["Georgia"],
  adjustFontFallback: "Times New Roman",
  preload: false,
});

export const serifExt = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  weight: "400 700",
  display: "swap",
  variable: "--font-source-serif-ext",
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});
