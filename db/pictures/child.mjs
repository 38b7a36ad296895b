// @ts-check
// Runs by itself, once for each picture, with little memory and no way back: whatever a hostile file does, it does to this process.
// Plain JavaScript, so that nothing has to be compiled within those limits. Reads one order from its input, writes one answer.
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import exifr from "exifr";
import sharp from "sharp";
import { rgbaToThumbHash } from "thumbhash";

/** @typedef {{ crop: string, width: number, height: number, format: "avif" | "webp" | "jpeg", cut: { left: number, top: number, width: number, height: number } | null }} Wanted */
/** @typedef {{ task: "take", file: string, folder: string, pixelsMax: number } | { task: "make", file: string, folder: string, pixelsMax: number, wanted: Wanted[] }} Order */

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif", "VipsForeignLoadHeif"],
});

const SIDE_MIN = 50;
const PREVIEWS = /** @type {const} */ ([1120, 480]);
/** Pixels up to which a drawing without transparency is kept free of loss. */
const DRAWN_MAX = 4_000_000;
const TAKEN = new Set(["jpeg", "png", "webp", "gif", "heif"]);

class Refused extends Error {}
/** @param {string} code @returns {never} */
const refuse = (code) => {
  throw new Refused(code);
};

/** @param {string} file @param {number} pixelsMax */
const open = (file, pixelsMax) => sharp(file, { limitInputPixels: pixelsMax, failOn: "warning", pages: 1, sequentialRead: true });

/** @param {string} folder @param {Uint8Array} bytes @param {string} extension */
async function keep(folder, bytes, extension) {
  const name = `${createHash("sha256").update(bytes).digest("hex")}.${extension}`;
  await fs.writeFile(path.join(folder, name), bytes);
  return { name, bytes: bytes.byteLength };
}

/** @param {Extract<Order, { task: "take" }>} order */
async function take({ file, folder, pixelsMax }) {
  const meta = await open(file, pixelsMax)
    .metadata()
    .catch((error) => refuse(/pixel limit|exceeds|too large/i.test(String(error?.message)) ? "picture_too_large" : "picture_unreadable"));
  if (!TAKEN.has(meta.format ?? "") || (meta.format === "heif" && meta.compression !== "av1")) refuse("picture_kind_not_taken");
  if (meta.width * meta.height > pixelsMax) refuse("picture_too_large");
  if (Math.min(meta.width, meta.height) < SIDE_MIN) refuse("picture_too_small");
  const embedded = await said(file, meta);
  const upright = await open(file, pixelsMax)
    .autoOrient()
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true })
    .catch(() => refuse("picture_unreadable"));
  const { data, info } = upright;
  const pixels = () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels }, limitInputPixels: pixelsMax });
  const hasAlpha = (info.channels === 2 || info.channels === 4) && !(await pixels().stats()).isOpaque;
  const isDrawn = meta.format === "png" || meta.format === "gif";
  const isLossless = hasAlpha || (isDrawn && info.width * info.height <= DRAWN_MAX);
  const flat = hasAlpha ? pixels() : pixels().removeAlpha();
  const original = isLossless
    ? await flat.png({ compressionLevel: 7 }).toBuffer()
    : await flat.jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toBuffer();
  // All that is small is made from the larger preview: a large picture is gone through once.
  const [larger] = PREVIEWS;
  const small = await pixels()
    .resize({ width: Math.min(larger, info.width) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const shown = () => sharp(small.data, { raw: { width: small.info.width, height: small.info.height, channels: small.info.channels } });
  const previews = [];
  for (const most of PREVIEWS) {
    const width = Math.min(most, small.info.width);
    if (previews.some((made) => made.width === width)) continue;
    const made = await shown().resize({ width }).webp({ quality: 78, effort: 2 }).toBuffer({ resolveWithObject: true });
    const kept = await keep(folder, made.data, "webp");
    previews.push({ ...kept, crop: "whole", format: "webp", width: made.info.width, height: made.info.height });
  }
  return {
    ...(await keep(folder, original, isLossless ? "png" : "jpg")),
    mime: isLossless ? "image/png" : "image/jpeg",
    width: info.width,
    height: info.height,
    hasAlpha,
    isFirstFrame: (meta.pages ?? 1) > 1,
    phash: await looks(shown()),
    placeholder: await tiny(shown()),
    embedded,
    previews,
  };
}

/** @param {Extract<Order, { task: "make" }>} order */
async function make({ file, folder, pixelsMax, wanted }) {
  const { data, info } = await open(file, pixelsMax).raw().toBuffer({ resolveWithObject: true });
  /** @param {Wanted} one */
  const encode = async ({ width, height, format, cut }) => {
    let image = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels }, limitInputPixels: pixelsMax });
    if (cut) image = image.extract(cut);
    image = image.resize({ width, height, fit: "fill" });
    if (format === "jpeg") image = image.flatten({ background: "#ffffff" });
    return keep(folder, await encoded(image, format).toBuffer(), format === "jpeg" ? "jpg" : format);
  };
  /** Files by what was asked: a shape that cuts nothing off is the whole over again. @type {Map<string, Awaited<ReturnType<typeof keep>>>} */
  const known = new Map();
  const made = [];
  for (const { crop, ...one } of wanted) {
    const key = JSON.stringify(one);
    const file = known.get(key) ?? (await encode({ crop, ...one }));
    known.set(key, file);
    made.push({ ...file, crop, format: one.format, width: one.width, height: one.height });
  }
  return { made };
}

/** @param {sharp.Sharp} image @param {Wanted["format"]} format */
function encoded(image, format) {
  if (format === "avif") return image.avif({ quality: 50, effort: 2 });
  return format === "webp" ? image.webp({ quality: 76, effort: 4 }) : image.jpeg({ quality: 78, mozjpeg: true });
}

/** 64 bits of which neighbour is lighter: alike for the same picture in another size or squeeze. @param {sharp.Sharp} image */
async function looks(image) {
  const grey = await image.flatten({ background: "#808080" }).greyscale().resize(9, 8, { fit: "fill" }).raw().toBuffer();
  let bits = "";
  for (let row = 0; row < 8; row++) for (let x = 0; x < 8; x++) bits += (grey[row * 9 + x] ?? 0) < (grey[row * 9 + x + 1] ?? 0) ? "1" : "0";
  return (bits.match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join("");
}

/** @param {sharp.Sharp} image */
async function tiny(image) {
  const { data, info } = await image.ensureAlpha().resize(96, 96, { fit: "inside" }).raw().toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64");
}

/** What the file says of itself, in IPTC's words; a broken block says nothing. @param {string} file @param {sharp.Metadata} meta */
async function said(file, meta) {
  const blocks = await exifr
    .parse(await fs.readFile(file), {
      mergeOutput: false,
      iptc: true,
      xmp: true,
      ifd0: true,
      exif: false,
      gps: false,
      icc: false,
      jfif: false,
    })
    .catch(() => null);
  const { iptc = {}, ifd0 = {} } = blocks ?? {};
  const xmp = xmpOf(meta.xmp ? meta.xmp.toString("utf8") : "");
  return {
    creator: first(xmp("dc:creator"), iptc.Byline, ifd0.Artist),
    creditLine: first(xmp("photoshop:Credit"), iptc.Credit),
    copyrightNotice: first(xmp("dc:rights"), iptc.CopyrightNotice, ifd0.Copyright),
    usageTerms: first(xmp("xmpRights:UsageTerms")),
    rightsUrl: first(xmp("xmpRights:WebStatement")),
    supplier: first(xmp("photoshop:Source"), iptc.Source),
    title: first(xmp("dc:title"), iptc.ObjectName, xmp("photoshop:Headline"), iptc.Headline),
    description: first(xmp("dc:description"), iptc.Caption, ifd0.ImageDescription),
    alt: first(xmp("Iptc4xmpCore:AltTextAccessibility")),
  };
}

/** Values of a packet of XMP by their usual prefix: an attribute, an element, or the first item of a list. @param {string} text */
const xmpOf = (text) => (/** @type {string} */ name) => {
  const packet = text.slice(0, 200_000);
  const attribute = new RegExp(`\\s${name}="([^"]{0,4000})"`).exec(packet)?.[1];
  if (attribute !== undefined) return entities(attribute);
  const inside = new RegExp(`<${name}[^>]{0,200}>([\\s\\S]{0,8000}?)</${name}>`).exec(packet)?.[1];
  if (inside === undefined) return undefined;
  return entities(/<rdf:li[^>]{0,200}>([^<]{0,4000})<\/rdf:li>/.exec(inside)?.[1] ?? (inside.includes("<") ? "" : inside));
};

/** @param {string} text */
const entities = (text) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

/** @param {unknown[]} values */
function first(...values) {
  for (const value of values) {
    const text = Array.isArray(value) ? value.filter((one) => typeof one === "string").join(", ") : value;
    const clean =
      typeof text === "string"
        ? text
            .replace(/\p{Cc}+/gu, " ") // cameras fill fields with NUL
            .replace(/\s+/g, " ")
            .trim()
        : "";
    if (clean) return clean.slice(0, 2_000);
  }
  return undefined;
}

let input = "";
for await (const chunk of process.stdin) input += chunk;
/** @type {Order} */
const order = JSON.parse(input);
try {
  const answer = order.task === "take" ? await take(order) : await make(order);
  process.stdout.write(JSON.stringify({ ok: true, ...answer }));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stdout.write(JSON.stringify({ ok: false, code: error.message }));
}
