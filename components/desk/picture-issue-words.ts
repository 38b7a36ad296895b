import type { Issue } from "@/domain/kernel/result";
import { assetName } from "@/domain/media/vocabulary";

/** Which picture an issue is about: the lead picture by its number, somebody's portrait, or one in the text, where a press leads. */
const picture = ({ field, detail }: Issue) => {
  const name = typeof detail === "number" ? ` (${assetName(detail)})` : "";
  if (field === "portrait") return "portrait";
  return field === "hero" ? `lead picture${name}` : "picture in the text";
};

/** What to do about a picture that cannot be taken, or cannot be printed as it is. */
export const PICTURE_ISSUE_WORDS = {
  picture_unreadable: () => "This file cannot be read as a picture. It may be cut short or damaged: export it again.",
  picture_kind_not_taken: () => "Send a JPEG, PNG, WebP, AVIF or GIF. Other kinds are not taken, SVG and HEIC among them.",
  picture_too_large: () => "This picture has more than 50 megapixels. Export it smaller.",
  picture_too_small: () => "This picture is under 50 pixels on a side: too small to print.",
  picture_known: ({ detail }: Issue) =>
    `These very bytes are ${assetName(Number(detail))} already. Use that picture, or choose another file.`,
  picture_alt_missing: (issue: Issue) => `Say what the ${picture(issue)} shows, or mark it as decorative.`,
  picture_credit_missing: (issue: Issue) => `Give the credit line of the ${picture(issue)}.`,
  picture_missing: (issue: Issue) => `Choose another ${picture(issue)}: the library does not hold it any more.`,
  licence_ended: (issue: Issue) => `The licence of the ${picture(issue)} has ended. Choose another, or enter the new end of the licence.`,
  picture_narrow: (issue: Issue) => `The ${picture(issue)} is under 1,200 pixels wide and looks poor on a wide screen.`,
  licence_ends_soon: (issue: Issue) => `The licence of the ${picture(issue)} ends within 30 days.`,
  storage_full: () => "The disk for pictures is full. Nothing was stored. Tell an admin, then try again.",
  upload_cut_short: () => "The upload broke off before the end. Nothing was stored. Try again.",
} as const;
