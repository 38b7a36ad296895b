/** Colours and sizes of the site in a form every mail program reads; `SHEET` turns them over where it is dark. */
export const INK = "#12181c";
export const INK_2 = "#3e4a52";
export const INK_3 = "#566169";
export const LINK = "#00566b";
export const RULE = "#d3dadc";
export const PAPER = "#ffffff";
export const MARKER = "#ffe14d";

export const SANS = '"Schibsted Grotesk", Arial, Helvetica, sans-serif';
export const SERIF = '"Source Serif 4", Georgia, "Times New Roman", serif';

export const SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background-color: #0e1417 !important; }
  .ink { color: #edf1f2 !important; }
  .ink2 { color: #bac5ca !important; }
  .ink3 { color: #97a4ab !important; }
  .link { color: #7fd0e6 !important; }
  .rule { border-color: #2b363c !important; }
  .firm { border-color: #edf1f2 !important; }
  .go { background-color: #7fd0e6 !important; color: #0e1417 !important; }
}
@media (max-width: 480px) { .room { padding-left: 20px !important; padding-right: 20px !important; } .say { font-size: 22px !important; line-height: 28px !important; } }
`;

export const small = { fontFamily: SANS, fontSize: 14, lineHeight: "21px", color: INK_3, margin: "0 0 8px" };
export const plain = { fontFamily: SANS, fontSize: 16, lineHeight: "25px", color: INK, margin: "0 0 16px" };
export const link = { color: LINK, textDecoration: "underline" };
export const head = {
  ...{ fontFamily: SANS, fontSize: 26, lineHeight: "33px", fontWeight: 700, letterSpacing: "-0.4px" },
  ...{ color: INK, margin: "0 0 16px" },
};
