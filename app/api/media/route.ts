import { defineUpload } from "@/app/_server/define-upload";
import { pictureStorage } from "@/app/_server/pictures";
import { limitPicture } from "@/app/_server/rate-limit";
import { addPicture } from "@/domain/media/commands/add-picture";
import { mayAddPicture } from "@/domain/media/policy";
import { uploadSchema } from "@/domain/media/schema";
import { UPLOAD_MAX_BYTES } from "@/domain/media/vocabulary";

/** One picture: its bytes are the body, its name a header. */
export const POST = defineUpload(uploadSchema, (ctx, arrival) => addPicture(ctx, arrival, pictureStorage()), {
  maxBytes: UPLOAD_MAX_BYTES,
  may: mayAddPicture,
  limit: ({ id }) => limitPicture(id),
});
