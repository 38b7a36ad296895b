import fs from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { inScratch, takePicture } from "./decoder";

// Pictures that others made to bring decoders down, or to see that they know every kind; where they are from: docs/test-pictures.md.
const SUITES = path.join(process.cwd(), "db", "pictures", "suites");

/** Decoded and written anew, an arithmetic code among them. */
const TAKEN = ["gifgrid.gif", "testimgari.jpg", "testimgint.jpg", "testorig.jpg"];
/** Whole but for their size, or broken where their size already tells. */
const TOO_SMALL = [
  ...["badadler.png", "badcrc.png", "empty_ancillary_chunks.png", "huge_IDAT.png"],
  ...["basn0g01.png", "basn2c16.png", "basn3p08.png", "basn4a16.png", "basn6a16.png", "ftp1n3p08.png", "ibasn6a16.png", "iftbyn3p08.png"],
  ...["treescap-interlaced.gif", "treescap.gif"],
];
/** What the others hear, chunks of gigabytes and twelve bits to a colour among them. */
const OTHERWISE = "picture_unreadable";
const expected = (name: string) => (TAKEN.includes(name) ? "taken" : TOO_SMALL.includes(name) ? "picture_too_small" : OTHERWISE);

/** What is answered, and how many files are left beside what was made. */
const hear = (file: string) =>
  inScratch(async (folder) => {
    const sent = path.join(folder, "sent");
    await fs.copyFile(file, sent);
    const taken = await takePicture(sent, folder);
    const made = taken.ok ? new Set([taken.name, ...taken.previews.map(({ name }) => name)]).size : 0;
    return { answer: taken.ok ? "taken" : taken.code, left: (await fs.readdir(folder)).length - made };
  });

test("every picture of the public suites gets the answer it should, and leaves nothing behind", { timeout: 120_000 }, async () => {
  const files = (await fs.readdir(SUITES, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  expect(files.length).toBeGreaterThanOrEqual(30);
  const heard = await Promise.all(files.map(async ({ parentPath, name }) => ({ name, ...(await hear(path.join(parentPath, name))) })));
  expect(heard).toEqual(files.map(({ name }) => ({ name, answer: expected(name), left: 1 })));
});
