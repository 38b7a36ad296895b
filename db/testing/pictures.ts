import { createHash } from "node:crypto";
import { newId } from "@/domain/kernel/id";
import type { MediaFile } from "@/domain/media/store/files";
import { only, type Reader } from "../connect";
import { mediaAssets, mediaFiles, renditions } from "../schema/media";

type Traits = Partial<typeof mediaAssets.$inferInsert> & { by: string; phash?: string; width?: number };

const keyOf = (seed: string, extension: string) => `${createHash("sha256").update(seed).digest("hex")}.${extension}`;

/** A picture in the library with what readers need of it, publishable but for what the traits take away. No bytes lie behind it. */
export async function aPicture(db: Reader, { by, phash = "0123456789abcdef", width = 1_600, ...traits }: Traits) {
  const at = new Date("2026-01-05T09:00:00Z");
  const id = newId();
  const file: Omit<MediaFile, "id" | "storedAt"> = {
    ...{ assetId: id, number: 1, fileName: "still.jpg", sourceSha256: keyOf(`${id} sent`, "x").slice(0, 64), storageKey: keyOf(id, "jpg") },
    ...{ mime: "image/jpeg", width, height: 900, bytes: 1_000, hasAlpha: false, phash, placeholder: "3bUFRYRvkYZtl4VWqCiJeUy5sIUL" },
    ...{ embedded: {}, uploadedBy: by, uploadedAt: at },
  };
  return db.transaction(async (tx) => {
    const fileId = newId();
    const words = { title: "Rooftop still", alt: "Four students on a school roof", creditLine: "Yang Hae-sung/Netflix", uploadedBy: by };
    const asset = only(
      await tx
        .insert(mediaAssets)
        .values({ ...words, id, state: "ready", createdAt: at, updatedAt: at, ...traits, fileId })
        .returning(),
    );
    await tx.insert(mediaFiles).values({ ...file, id: fileId, storedAt: at });
    const made = (["whole", "16x9", "4x3", "1x1"] as const).flatMap((crop) =>
      (["avif", "webp", "jpeg"] as const).map((format) => ({
        crop,
        format,
        storageKey: keyOf(`${id} ${crop}`, format === "jpeg" ? "jpg" : format),
      })),
    );
    await tx.insert(renditions).values(made.map((one) => ({ ...one, fileId, width: 1_120, height: 630, bytes: 100 })));
    return asset;
  });
}
