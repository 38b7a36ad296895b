import fs from "node:fs/promises";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { inScratch, type TakeFault, takePicture } from "./decoder";

const noise = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#456", noise: { type: "gaussian", mean: 120, sigma: 40 } } });
const jpeg = (width = 400, height = 300) => noise(width, height).jpeg().toBuffer();
const png = (width = 400, height = 300) => noise(width, height).png().toBuffer();
const text = (words: string) => async () => Buffer.from(words);
const cut = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share));

/** A PNG that says in its header how large it is, and holds nothing. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = Buffer.from(await png(60, 60));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeInt32BE(crc(bytes.subarray(12, 29)), 29);
  return bytes;
}
function crc(bytes: Buffer): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum;
}
async function flipped(bytes: Buffer, every: number): Promise<Buffer> {
  const broken = Buffer.from(bytes);
  for (let at = 400; at < broken.length; at += every) broken[at] = (broken[at] ?? 0) ^ 0xff;
  return broken;
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><script>alert(1)</script></svg>';
const EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

/** Files that are refused, each with what it is refused for. */
const REFUSED: [name: string, bytes: () => Promise<Buffer>, code: TakeFault | "any"][] = [
  ["nothing at all", text(""), "picture_unreadable"],
  ["one byte", text("x"), "picture_unreadable"],
  ["words", text("This is not a picture."), "picture_unreadable"],
  ["zeros", async () => Buffer.alloc(50_000), "picture_unreadable"],
  ["a page of HTML called a JPEG", text("<!doctype html><html><script>alert(1)</script></html>"), "picture_unreadable"],
  ["an SVG called a PNG", text(SVG), "picture_unreadable"],
  ["an SVG with a declaration before it", text(`<?xml version="1.0"?>${SVG}`), "picture_unreadable"],
  [
    "an SVG that asks for a file of ours",
    text('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
    "picture_unreadable",
  ],
  ["a PDF", text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>"), "picture_unreadable"],
  ["an archive", async () => Buffer.from("504b0304140000000800", "hex"), "picture_unreadable"],
  ["a script with the sign of a GIF", text("GIF89a/*<?php system($_GET[0]); ?>*/=1;"), "picture_unreadable"],
  ["a test virus", text(EICAR), "picture_unreadable"],
  [
    "commands for another program",
    text("push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 'https://example.com/x.jpg'"),
    "picture_unreadable",
  ],
  ["a TIFF", () => noise(100, 100).tiff().toBuffer(), "picture_unreadable"],
  ["the sign of a JPEG and nothing else", async () => Buffer.from("ffd8ffe000104a464946", "hex"), "picture_unreadable"],
  ["the sign of a PNG and nothing else", async () => Buffer.from("89504e470d0a1a0a", "hex"), "picture_unreadable"],
  ["a JPEG cut off half way", async () => cut(await jpeg(), 0.5), "picture_unreadable"],
  ["a JPEG cut off at a tenth", async () => cut(await jpeg(), 0.1), "picture_unreadable"],
  ["a JPEG without its end", async () => cut(await jpeg(), 0.95), "picture_unreadable"],
  ["a PNG cut off half way", async () => cut(await png(), 0.5), "picture_unreadable"],
  ["a PNG without its end", async () => cut(await png(), 0.9), "picture_unreadable"],
  ["a WebP cut off half way", async () => cut(await noise(400, 300).webp().toBuffer(), 0.5), "picture_unreadable"],
  ["an AVIF cut off half way", async () => cut(await noise(400, 300).avif().toBuffer(), 0.5), "picture_unreadable"],
  ["a GIF cut off half way", async () => cut(await noise(400, 300).gif().toBuffer(), 0.4), "picture_unreadable"],
  ["a PNG with a byte in a hundred turned over", async () => flipped(await png(), 100), "picture_unreadable"],
  ["a header of four thousand million pixels", () => claiming(65_000, 65_000), "picture_too_large"],
  ["a header of the largest numbers there are", () => claiming(2_147_483_647, 2_147_483_647), "any"],
  ["a line sixty thousand pixels long and a thousand high", () => claiming(60_000, 1_000), "picture_too_large"],
  [
    "a bomb: fifty-one megapixels of one colour",
    () =>
      sharp({ create: { width: 8_000, height: 6_400, channels: 3, background: "red" } })
        .png()
        .toBuffer(),
    "picture_too_large",
  ],
  ["a dot", () => jpeg(1, 1), "picture_too_small"],
  ["a strip of forty pixels", () => jpeg(800, 40), "picture_too_small"],
];

/** Odd files that are pictures all the same. */
const TAKEN: [name: string, bytes: () => Promise<Buffer>][] = [
  ["a JPEG", () => jpeg()],
  ["a picture of inks", () => noise(300, 200).toColourspace("cmyk").jpeg().toBuffer()],
  ["a grey one", () => noise(300, 200).greyscale().jpeg().toBuffer()],
  ["sixteen bits a colour", () => noise(300, 200).toColourspace("rgb16").png().toBuffer()],
  ["a palette", () => noise(300, 200).png({ palette: true }).toBuffer()],
  ["one with nothing behind it", () => noise(300, 200).ensureAlpha(0.5).png().toBuffer()],
  ["a progressive JPEG", () => noise(300, 200).jpeg({ progressive: true }).toBuffer()],
  ["a WebP", () => noise(300, 200).webp().toBuffer()],
  ["an AVIF", () => noise(300, 200).avif().toBuffer()],
  ["a GIF", () => noise(300, 200).gif().toBuffer()],
  ["colours of another profile", () => noise(300, 200).withIccProfile("p3").jpeg().toBuffer()],
  [
    "a JPEG with a page of HTML after its end",
    async () => Buffer.concat([await jpeg(), Buffer.from("<script>alert(1)</script><?php phpinfo(); ?>")]),
  ],
  [
    "a JPEG with an archive and a virus after its end",
    async () => Buffer.concat([await jpeg(), Buffer.from("504b0304", "hex"), Buffer.from(EICAR)]),
  ],
  ["a PNG with an SVG after its end", async () => Buffer.concat([await png(), Buffer.from(SVG)])],
  [
    "words of a script where the maker’s name goes",
    () =>
      noise(300, 200)
        .jpeg()
        .withExif({ IFD0: { Artist: "<script>alert(1)</script>" } })
        .toBuffer(),
  ],
];

async function take(bytes: Buffer) {
  return inScratch(async (folder) => {
    const file = path.join(folder, "sent");
    await fs.writeFile(file, bytes);
    const began = performance.now();
    const taken = await takePicture(file, folder);
    const ms = performance.now() - began;
    const stored = taken.ok ? await Promise.all([taken, ...taken.previews].map(({ name }) => fs.readFile(path.join(folder, name)))) : [];
    return { taken, ms, stored, left: (await fs.readdir(folder)).length };
  });
}

test.each(REFUSED)("%s is refused, and leaves nothing behind", async (_name, bytes, code) => {
  const { taken, ms, left } = await take(await bytes());
  expect(taken.ok).toBe(false);
  if (!taken.ok && code !== "any") expect(taken.code).toBe(code);
  expect(ms).toBeLessThan(20_500);
  expect(left).toBe(1); // what was sent, which goes with its folder
});

test.each(TAKEN)(
  "%s is written anew: it decodes again, upright and in plain colours, and holds no word of what it carried",
  async (_name, bytes) => {
    const { taken, stored } = await take(await bytes());
    expect(taken.ok).toBe(true);
    for (const file of stored) {
      const meta = await sharp(file, { failOn: "warning" }).metadata();
      await sharp(file, { failOn: "warning" }).raw().toBuffer();
      expect([meta.space, meta.exif, meta.xmp, meta.iptc, meta.icc]).toEqual(["srgb", undefined, undefined, undefined, undefined]);
      for (const bad of ["<script", "<?php", "<svg", "EICAR"]) expect(file.includes(bad)).toBe(false);
    }
  },
);

test.each([1, 2, 3, 4, 5, 6, 7, 8])("a picture that lies on its side by orientation %i stands upright", async (orientation) => {
  const upright = await sharp({ create: { width: 200, height: 100, channels: 3, background: "#fff" } })
    .composite([{ input: { create: { width: 40, height: 40, channels: 3, background: "#f00" } }, left: 0, top: 0 }])
    .png()
    .toBuffer();
  // How a camera would have stored it: turned back, and told how to turn it.
  const back: Record<number, (image: Sharp) => Sharp> = {
    1: (image) => image,
    2: (image) => image.flop(),
    3: (image) => image.rotate(180),
    4: (image) => image.flip(),
    5: (image) => image.rotate(90).flip(),
    6: (image) => image.rotate(270),
    7: (image) => image.rotate(270).flip(),
    8: (image) => image.rotate(90),
  };
  const turned = await back[orientation]!(sharp(upright)).toBuffer();
  const { taken, stored } = await take(await sharp(turned).jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer());
  expect(taken.ok && [taken.width, taken.height]).toEqual([200, 100]);
  const { data } = await sharp(stored[0]!).extract({ left: 15, top: 15, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true });
  expect([data[0]! > 200, data[1]! < 80]).toEqual([true, true]);
});

test("credit and rights are read before they are taken out; where it was taken is not", async () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" photoshop:Credit="Yang Hae-sung/Netflix" photoshop:Source="Netflix">
    <dc:creator><rdf:Seq><rdf:li>Yang Hae-sung</rdf:li></rdf:Seq></dc:creator>
    <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2022 Netflix &amp; others</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`;
  const sent = await noise(400, 300)
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: "37/1 33/1 0/1" } })
    .withXmp(xmp)
    .toBuffer();
  const { taken, stored } = await take(sent);
  expect(taken.ok && taken.embedded).toEqual({
    creator: "Yang Hae-sung",
    creditLine: "Yang Hae-sung/Netflix",
    copyrightNotice: "© 2022 Netflix & others",
    supplier: "Netflix",
  });
  expect(sent.includes("GPS") || (await sharp(sent).metadata()).exif !== undefined).toBe(true);
  expect((await sharp(stored[0]!).metadata()).exif).toBeUndefined();
});

test("of a picture that moves the first frame is taken, and that is said", async () => {
  const frames = await Promise.all(
    ["red", "green", "blue"].map((background) =>
      sharp({ create: { width: 80, height: 80, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { taken, stored } = await take(moving);
  expect(taken.ok && [taken.isFirstFrame, taken.width, taken.height]).toEqual([true, 80, 80]);
  expect((await sharp(stored[0]!).metadata()).pages ?? 1).toBe(1);
});

test("the same picture in another size looks the same, another does not", async () => {
  const hash = async (bytes: Buffer) => {
    const { taken } = await take(bytes);
    return taken.ok ? BigInt(`0x${taken.phash}`) : 0n;
  };
  const bits = (a: bigint, b: bigint) => (a ^ b).toString(2).replaceAll("0", "").length;
  const scene = await sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#246"/><circle cx="250" cy="200" r="150" fill="#fd0"/><rect x="500" y="300" width="300" height="250" fill="#eee"/></svg>`,
    ),
  )
    .png()
    .toBuffer();
  const first = await hash(scene);
  expect(bits(first, await hash(await sharp(scene).resize(400).jpeg({ quality: 55 }).toBuffer()))).toBeLessThanOrEqual(6);
  expect(bits(first, await hash(await sharp(scene).flop().negate().toBuffer()))).toBeGreaterThan(12);
});

test("a picture of a large camera stays within what one picture may cost", async () => {
  const { taken, ms } = await take(
    await sharp({ create: { width: 6_000, height: 4_000, channels: 3, background: "#357" } })
      .jpeg()
      .toBuffer(),
  );
  expect(taken.ok).toBe(true);
  expect(ms).toBeLessThan(20_000);
});
