import { aPicture } from "../../db/testing/pictures";
import { newId } from "../../domain/kernel/id";
import { findColleague } from "../desk";
import type { Given, Row } from "./table";

// Pictures, from domain.md 6: the desk's own; what readers see changes with editors, and whoever brought one takes it out.
const ANYBODY = "owea";
const SENIOR = "ea";

const door = (name: string, who: string, sends: (given: Given) => Promise<object>): Row => ({
  entry: `app/(desk)/desk/media/actions.ts#${name}PictureAction`,
  who,
  sends,
});
const picture = async ({ db }: Given, state: "ready" | "retired" = "ready") => {
  const { actor } = await findColleague(db, "milo");
  return { assetId: (await aPicture(db, { by: actor.id, state })).id, baseVersion: 1 };
};
const nowhere = () => ({ assetId: newId() });

export const MEDIA_ROWS: Row[] = [
  // A body that is no picture gets as far as being one would.
  { entry: "POST /api/media", who: ANYBODY, answers: 415 },
  { entry: "GET /desk/media/search", who: ANYBODY },
  { entry: "GET /desk/media/[assetId]/thumb", who: ANYBODY, answers: 404, sends: nowhere },
  { entry: "GET /desk/media/[assetId]/file", who: ANYBODY, answers: 404, sends: nowhere },
  { entry: "GET /media/[file]", who: "*", answers: 404, at: "/media/not-a-picture.webp" },

  door("describe", ANYBODY, async (given) => ({ ...(await picture(given)), title: "Still", kind: "other", licence: "owned" })),
  door("label", ANYBODY, async (given) => ({ ...(await picture(given)), alt: "A roof", creditLine: "The desk" })),
  door("frame", ANYBODY, async (given) => ({ ...(await picture(given)), focalX: 40, focalY: 30, cuts: {} })),
  door("retire", SENIOR, (given) => picture(given)),
  door("restore", SENIOR, (given) => picture(given, "retired")),
];
