import { thumbHashToAverageRGBA } from "thumbhash";
import { type Crop, mediaPath, RENDITION_FORMATS, type RenditionFormat, type Use } from "./vocabulary";

export type PictureFile = { crop: Crop; format: RenditionFormat; width: number; height: number; key: string };

/** A picture as readers may know it: what is said of it, and the files it was made into. */
export type HeldPicture = {
  id: string;
  alt: string | null;
  isDecorative: boolean;
  credit: string | null;
  creator: string | null;
  copyright: string | null;
  rightsUrl: string | null;
  /** Whether its licence covers the cards of other sites. */
  mayBeShared: boolean;
  placeholder: string;
  files: PictureFile[];
};
export type Pictures = Readonly<Record<string, HeldPicture>>;

/** Everything an element needs to print a picture in one place. */
export type PrintedPicture = {
  alt: string;
  caption: string | null;
  credit: string | null;
  ground: string;
  src: string;
  width: number;
  height: number;
  /** The better formats, best first; the plain element carries the last. */
  sources: { type: string; srcSet: string }[];
  srcSet: string;
};

const TYPES: Record<RenditionFormat, string> = { avif: "image/avif", webp: "image/webp", jpeg: "image/jpeg" };

/** The picture in a shape, with the story's own words for it where it has some; null while it has not been made. */
export function pictureFor(held: HeldPicture, use: Use, crop: Crop): PrintedPicture | null {
  const files = (format: RenditionFormat) =>
    held.files.filter((file) => file.crop === crop && file.format === format).sort((a, b) => a.width - b.width);
  const plain = files("jpeg");
  const largest = plain.at(-1);
  if (!largest) return null;
  return {
    alt: altOf(held, use),
    caption: use.caption || null,
    credit: held.credit,
    ground: groundOf(held.placeholder),
    src: mediaPath((plain.find(({ width }) => width >= 768) ?? largest).key),
    width: largest.width,
    height: largest.height,
    sources: RENDITION_FORMATS.filter((format) => format !== "jpeg").flatMap((format) => {
      const srcSet = srcSetOf(files(format));
      return srcSet ? [{ type: TYPES[format], srcSet }] : [];
    }),
    srcSet: srcSetOf(plain),
  };
}

const srcSetOf = (files: readonly PictureFile[]) => files.map(({ key, width }) => `${mediaPath(key)} ${width}w`).join(", ");

/** What a reader who does not see the picture is told: nothing where it is decorative. */
export function altOf(held: { alt: string | null; isDecorative: boolean }, use: Use): string {
  if (use.isDecorative) return "";
  if (use.altOverride) return use.altOverride;
  return held.isDecorative ? "" : (held.alt ?? "");
}

/** The mean colour of a picture, for the box it is to fill. */
export function groundOf(placeholder: string): string {
  try {
    const { r, g, b } = thumbHashToAverageRGBA(Buffer.from(placeholder, "base64"));
    return `#${[r, g, b]
      .map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`;
  } catch {
    return "transparent";
  }
}

/** The largest plain file of a shape: for feeds, cards of other sites and search engines. */
export const largestFile = (held: HeldPicture, crop: Crop): PictureFile | null =>
  held.files.filter((file) => file.crop === crop && file.format === "jpeg").sort((a, b) => b.width - a.width)[0] ?? null;
