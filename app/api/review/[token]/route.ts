import { defineOpenRoute } from "@/app/_server/define-open-route";
import { limitGuest } from "@/app/_server/rate-limit";
import { seal } from "@/app/_server/sealed";
import { commentAsGuest } from "@/domain/articles/commands/comment-as-guest";
import { guestCommentSchema } from "@/domain/articles/guest-schema";
import { guestReviewPath } from "@/domain/articles/vocabulary";

/** The form below a text that was shown to a guest. The token in the address is all the authority there is. */
export const POST = defineOpenRoute({
  schema: guestCommentSchema,
  limit: limitGuest,
  command: (ctx, input, { token }) => commentAsGuest(ctx, { ...input, token: token ?? "" }),
  thenGo: (_, { token }) => `${guestReviewPath(token ?? "")}?said=1#said`,
  otherwise: (error, { token, fields }) => `${guestReviewPath(token ?? "")}?typed=${seal({ fields, error })}#say`,
});
