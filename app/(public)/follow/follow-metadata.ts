import type { Metadata } from "next";
import { publication } from "@/app/_server/followers";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";

/** Made for one reader: no machine lists it, and its address goes nowhere else. */
export const followMetadata = (titleIn: (say: Say) => string) => async (): Promise<Metadata> => ({
  title: titleIn(sayIn((await publication()).language)),
  robots: { index: false, follow: false },
  referrer: "same-origin",
});
