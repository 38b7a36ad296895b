import type { Metadata } from "next";

/** Made for one reader: no machine lists it, and its address goes nowhere else. */
export const followMetadata = (title: string): Metadata => ({ title, robots: { index: false, follow: false }, referrer: "same-origin" });
