import localFont from "next/font/local";

/** Headlines, lines, labels, tables and the desk. Its Latin file is fetched with the page, the rest when a letter asks for it. */
export const grotesk = localFont({
  src: "../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2",
  weight: "400 900",
  display: "swap",
  variable: "--font-grotesk",
  fallback: ["Arial"],
  adjustFontFallback: "Arial",
  preload: true,
});

/** Reading text, standfirsts and quotes. */
export const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  variable: "--font-source-serif",
  fallback: ["Georgia"],
  adjustFontFallback: "Times New Roman",
  preload: false,
});
