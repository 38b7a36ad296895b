import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { grotesk, groteskExt, serif, serifExt } from "./fonts";
import "./globals.css";

export const metadata: Metadata = { title: { default: "Showdesk", template: "%s" } };
export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1417" },
  ],
};

const FACES = [grotesk, groteskExt, serif, serifExt].map((face) => face.variable).join(" ");

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={FACES} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
