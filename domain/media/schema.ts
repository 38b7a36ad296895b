import { z } from "zod";
import { safeHref } from "../kernel/safe-href";
import { baseVersion, filledLine, numeric, optional, optionalLine, tick } from "../kernel/shapes";
import { ALT_MAX, ASSET_KINDS, CREDIT_MAX, CUT_SHAPES, type CutShape, LICENCES } from "./vocabulary";

const share = z.number().min(0).max(1);
const percent = numeric("Write a number from 0 to 100").pipe(z.number().min(0, "From 0 to 100").max(100, "From 0 to 100"));
const picture = { assetId: z.uuid(), baseVersion };

/** A file as it is about to be sent: words about it, never a path. */
export const uploadSchema = z.strictObject({
  /** As it is called where it comes from; what no file can be called is folded away. */
  fileName: z
    .string()
    .transform((name) =>
      name
        .normalize()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
        .trim()
        .slice(0, 200),
    )
    .transform((name) => name || "picture"),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "A checksum is 64 letters and digits")
    .nullish()
    .transform((hash) => hash ?? null),
  replaces: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
});

const subject = z
  .string()
  .transform((text) => ({ kind: text.split(":", 1)[0], id: text.slice(text.indexOf(":") + 1) }))
  .pipe(z.strictObject({ kind: z.enum(["show", "person"]), id: z.uuid() }));

export const describePictureSchema = z.strictObject({
  ...picture,
  title: filledLine(200, "Give the picture a name the desk finds it by"),
  kind: z.enum(ASSET_KINDS),
  alt: optionalLine(ALT_MAX),
  isDecorative: tick,
  description: optionalLine(2_000),
  creditLine: optionalLine(CREDIT_MAX),
  creator: optionalLine(200),
  copyrightNotice: optionalLine(300),
  usageTerms: optionalLine(2_000),
  rightsUrl: optionalLine(500).refine(
    (url) => url === null || /^https?:/.test(safeHref(url) ?? ""),
    "Write the whole address, from https:// on",
  ),
  supplier: optionalLine(200),
  licence: z.enum(LICENCES),
  licenceExpiresOn: optional(z.iso.date("Write the day as 2027-03-31")),
  subjects: z.array(subject).max(20).default([]),
});
export type DescribePicture = z.output<typeof describePictureSchema>;

/** What must be said before a picture goes out, asked where it is put into a story. */
export const labelPictureSchema = z.strictObject({
  ...picture,
  alt: optionalLine(ALT_MAX),
  isDecorative: tick,
  creditLine: optionalLine(CREDIT_MAX),
});
export type LabelPicture = z.output<typeof labelPictureSchema>;

const cut = z.strictObject({ x: share, y: share, width: share.positive(), height: share.positive() });
export const framePictureSchema = z.strictObject({
  ...picture,
  focalX: percent,
  focalY: percent,
  cuts: z.partialRecord(z.enum(CUT_SHAPES as [CutShape, ...CutShape[]]), cut).default({}),
});
export type FramePicture = z.output<typeof framePictureSchema>;

export const pictureAtSchema = z.strictObject(picture);
export type PictureAt = z.output<typeof pictureAtSchema>;
