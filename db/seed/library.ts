import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { takePicture } from "@/db/pictures/decoder";
import type { Storage } from "@/db/pictures/storage";
import { dayOf } from "@/domain/kernel/day";
import { type Arrival, addPicture } from "@/domain/media/commands/add-picture";
import { describePicture, framePicture } from "@/domain/media/commands/change-picture";
import { contextIn } from "../facts/context";
import type { Turn } from "./life";
import type { Records } from "./records";
import { STILLS, type Still } from "./stills";

/** Draws the pictures of the demo into `folder` and has each taken there, as if it had been sent. */
export const takeStills = (folder: string): Promise<Arrival[]> => Promise.all(STILLS.map((still) => takeStill(still, folder)));

async function takeStill({ name, draw }: Still, folder: string): Promise<Arrival> {
  const fileName = `${name}.png`;
  const bytes = await sharp(Buffer.from(draw())).png().toBuffer();
  await fs.writeFile(path.join(folder, fileName), bytes);
  const taken = await takePicture(path.join(folder, fileName), folder);
  if (!taken.ok) throw new Error(`${fileName} was not taken: ${taken.code}`);
  return { ...{ taken, folder, fileName, replaces: null }, sourceSha256: createHash("sha256").update(bytes).digest("hex") };
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Each picture comes into the library, is described and framed. `records` learns of it. */
export const libraryTurns = (arrivals: readonly Arrival[], storage: Storage, records: Records): Turn[] =>
  STILLS.flatMap((still, nth) => {
    const arrival = arrivals[nth];
    return arrival
      ? [{ at: still.at, what: `the picture ${still.name}, ${still.who},`, take: taking(still, arrival, storage, records) }]
      : [];
  });

const taking =
  ({ name, who, words, focal, shows, endsInDays }: Still, arrival: Arrival, storage: Storage, records: Records): Turn["take"] =>
  async (tx, { staff, clock, idOf }, hour) => {
    const ctx = contextIn(tx, staff[who].actor, hour);
    const added = await addPicture(ctx, arrival, storage);
    if (!added.ok) return added;
    const { assetId } = added.value;
    records.picture.set(name, assetId);
    const described = await describePicture(ctx, {
      ...{ assetId, baseVersion: 1, isDecorative: false, description: null, copyrightNotice: null, usageTerms: null, rightsUrl: null },
      ...{ supplier: null, ...words },
      licenceExpiresOn: endsInDays === undefined ? null : dayOf(new Date(clock.now.getTime() + endsInDays * DAY_MS), clock.timeZone),
      subjects: shows.map((slug) => ({ kind: "show", id: idOf("show", slug) })),
    });
    if (!described.ok) return described;
    const [focalX, focalY] = focal;
    return framePicture(ctx, { assetId, baseVersion: described.value.version, focalX, focalY, cuts: {} });
  };
