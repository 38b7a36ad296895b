"use server";
import { defineAction } from "@/app/_server/define-action";
import { describePicture, framePicture, labelPicture } from "@/domain/media/commands/change-picture";
import { restorePicture, retirePicture } from "@/domain/media/commands/retire-picture";
import { describePictureSchema, framePictureSchema, labelPictureSchema, pictureAtSchema } from "@/domain/media/schema";

export const describePictureAction = defineAction(describePictureSchema, describePicture);
export const labelPictureAction = defineAction(labelPictureSchema, labelPicture);
export const framePictureAction = defineAction(framePictureSchema, framePicture);
export const retirePictureAction = defineAction(pictureAtSchema, retirePicture);
export const restorePictureAction = defineAction(pictureAtSchema, restorePicture);
