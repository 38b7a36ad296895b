import "server-only";
import fs from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import { ShareCard } from "@/components/share/share-card";
import { SHARE_SIZE } from "@/components/share/share-size";

const FACES = "node_modules/@fontsource/schibsted-grotesk/files";
/** The renderer takes neither variable fonts nor woff2. */
const face = (subset: string) => fs.readFile(path.join(process.cwd(), FACES, `schibsted-grotesk-${subset}-800-normal.woff`));

let faces: Promise<[Buffer, Buffer]> | undefined;

/** Draws the image of a story, as PNG. */
export async function drawShare(card: Parameters<typeof ShareCard>[0]): Promise<Buffer> {
  faces ??= Promise.all([face("latin"), face("latin-ext")]);
  const [latin, ext] = await faces;
  const fonts = [
    { name: "Schibsted Grotesk", data: latin, weight: 800 as const },
    { name: "Schibsted Grotesk Ext", data: ext, weight: 800 as const },
  ];
  return Buffer.from(await new ImageResponse(<ShareCard {...card} />, { ...SHARE_SIZE, fonts }).arrayBuffer());
}
