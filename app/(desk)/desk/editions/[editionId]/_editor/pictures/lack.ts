import { lacksAlt, type PictureChoice } from "@/components/media/choice";
import type { Use } from "@/domain/media/vocabulary";

/** What a picture still lacks before readers may have it, first things first. */
export function lackOf(use: Use | null, picture: PictureChoice | null | undefined): string | null {
  if (!use) return "no picture yet";
  if (picture === undefined) return null;
  if (picture === null || picture.state !== "ready") return "not in the library any more";
  const lacks = [!use.isDecorative && !use.altOverride && lacksAlt(picture) && "alt text", !picture.creditLine?.trim() && "credit"].filter(
    Boolean,
  );
  return lacks.length > 0 ? `${lacks.join(" and ")} missing` : null;
}
