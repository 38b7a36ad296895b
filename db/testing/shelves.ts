import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import type { Storage } from "@/db/pictures/storage";
import type { Arrival } from "@/domain/media/commands/add-picture";
import type { Db } from "../connect";
import { SHELVES } from "../pictures/storage";
import { mediaFiles, renditions } from "../schema/media";

const nameOf = (bytes: Uint8Array, extension: string) => `${createHash("sha256").update(bytes).digest("hex")}.${extension}`;

/** A picture as the decoder hands it over, of as many bytes as asked: its files lie in `folder`, named by their content. */
export async function anArrival(folder: string, words: string, bytes = words.length): Promise<Arrival> {
  const keep = async (text: string, extension: string) => {
    const content = Buffer.from(text.padEnd(bytes, text));
    const name = nameOf(content, extension);
    await fs.writeFile(path.join(folder, name), content);
    return { name, bytes: content.length };
  };
  const preview = { ...(await keep(`${words} small`, "webp")), crop: "whole", format: "webp", width: 480, height: 270 } as const;
  const look = { hasAlpha: false, isFirstFrame: false, phash: "00000000000000ff", placeholder: "3bUFRYRvkYZtl4VWqCiJeUy5sIUL" };
  const taken = { ...(await keep(words, "jpg")), ...look, mime: "image/jpeg", width: 1_600, height: 900, previews: [preview] };
  return {
    taken: { ...taken, embedded: { creditLine: "Yang Hae-sung/Netflix", rightsUrl: "javascript:alert(1)" } },
    folder,
    ...{ fileName: "../../still 01.jpg", sourceSha256: nameOf(Buffer.from(`sent ${words}`), "").slice(0, 64), replaces: null },
  };
}

/** Every name on both shelves. */
export async function storedNames(storage: Storage): Promise<string[]> {
  const names: string[] = [];
  for (const shelf of SHELVES) for await (const { name } of storage.list(shelf, new Date(0))) names.push(name);
  return names;
}

/** What a shelf may never hold: a row without its bytes, bytes without a row, a file that is not what its name says. */
export async function shelfFaults(db: Db, storage: Storage) {
  const files = await db.select({ name: mediaFiles.storageKey, storedAt: mediaFiles.storedAt }).from(mediaFiles);
  const made = await db.select({ name: renditions.storageKey }).from(renditions);
  const named = new Set([...files, ...made].map(({ name }) => name));
  const due = new Set([...files.filter(({ storedAt }) => storedAt), ...made].map(({ name }) => name));
  const broken: string[] = [];
  const found = new Set<string>();
  for (const shelf of SHELVES)
    for await (const { name } of storage.list(shelf, new Date(0))) {
      const { bytes } = (await storage.get(shelf, name)) ?? { bytes: Buffer.alloc(0) };
      found.add(name);
      if (nameOf(bytes, name.slice(65)) !== name) broken.push(name);
    }
  return { dangling: [...due].filter((name) => !found.has(name)), orphans: [...found].filter((name) => !named.has(name)), broken };
}
