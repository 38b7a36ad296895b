import type { AssetKind, Licence } from "@/domain/media/vocabulary";

export const ASSET_KIND_WORDS: Record<AssetKind, string> = {
  production_still: "Production still",
  key_art: "Key art",
  poster: "Poster",
  portrait: "Portrait",
  screenshot: "Screenshot",
  illustration: "Illustration",
  logo: "Logo",
  other: "Other",
};

export const LICENCE_WORDS: Record<Licence, string> = {
  publicity: "Press material",
  agency: "Agency",
  cc: "Creative Commons",
  owned: "Our own",
  unknown: "Not known",
};

const STORIES = (uses: number) => (uses === 1 ? "1 story" : `${uses} stories`);
export const usesWords = (uses: number) => (uses === 0 ? "Not used" : `Used in ${STORIES(uses)}`);
