/** `pending` until its bytes are safely stored; `retired`: kept for the record, out of the readers' reach and of every picker. */
export const ASSET_STATES = ["pending", "ready", "retired"] as const;
export type AssetState = (typeof ASSET_STATES)[number];

export const ASSET_KINDS = ["production_still", "key_art", "poster", "portrait", "screenshot", "illustration", "logo", "other"] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** On what grounds we may print it. */
export const LICENCES = ["publicity", "agency", "cc", "owned", "unknown"] as const;
export type Licence = (typeof LICENCES)[number];

export const PLACEMENT_USES = ["hero", "inline"] as const;
export type PlacementUse = (typeof PLACEMENT_USES)[number];

/** The shapes a picture is cut to; `whole` is the picture itself. */
export const CROPS = ["whole", "16x9", "4x3", "1x1", "191x100"] as const;
export type Crop = (typeof CROPS)[number];
/** Width by height of each shape that cuts. */
export const RATIOS = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1, "191x100": 1.91 } as const satisfies Record<Exclude<Crop, "whole">, number>;
export type CutShape = keyof typeof RATIOS;
export const CUT_SHAPES = Object.keys(RATIOS) as CutShape[];

export const RENDITION_FORMATS = ["avif", "webp", "jpeg"] as const;
export type RenditionFormat = (typeof RENDITION_FORMATS)[number];

/** A part of a picture, in shares of its width and height. */
export type Cut = { x: number; y: number; width: number; height: number };
/** Cuts set by hand; a shape that is not named follows the focal point. */
export type Cuts = Partial<Record<CutShape, Cut>>;
export type FocalPoint = { x: number; y: number };

/** How a story uses a picture: its own words for it, where they differ from the library's. */
export type Use = { assetId: string; caption?: string; altOverride?: string; isDecorative?: boolean };

/** What a file said of itself, in IPTC's words, before it was taken out. */
export type Embedded = {
  creator?: string;
  creditLine?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  rightsUrl?: string;
  supplier?: string;
  title?: string;
  description?: string;
  alt?: string;
};

/** Bytes and pixels of a picture as it is sent. */
export const UPLOAD_MAX_BYTES = 20 * 1024 * 1024;
export const PIXELS_MAX = 50_000_000;
/** Characters. */
export const ALT_MAX = 500;
export const CAPTION_MAX = 600;
export const CREDIT_MAX = 300;
/** Pictures of one gallery. */
export const GALLERY_MAX = 24;
/** Pixels; a lead picture under this looks poor on a wide screen. */
export const LEAD_WIDTH_MIN = 1_200;
/** Days before a licence ends at which its uses are listed. */
export const LICENCE_NOTICE_DAYS = 30;

/** The address of a picture as readers get it: named by its own content, so it never changes. */
export const mediaPath = (storageKey: string) => `/media/${storageKey}`;
/** How the desk calls a picture: M-311. */
export const assetName = (number: number) => `M-${number}`;
/** A picture of the library at the size of a tile; for the desk alone. */
export const thumbPath = (assetId: string, version?: number) => `/desk/media/${assetId}/thumb${version ? `?v=${version}` : ""}`;
