import { defineOpenRoute } from "@/app/_server/define-open-route";
import { limitLink } from "@/app/_server/rate-limit";
import { unsubscribe } from "@/domain/followers/commands/unsubscribe";
import { stopSchema } from "@/domain/followers/schema";

/** Stops one follow from the page of choices. */
export const POST = defineOpenRoute({
  schema: stopSchema,
  limit: limitLink,
  purposes: ["manage"],
  command: (ctx, { followId }, { link }) => unsubscribe(ctx, { followerId: link?.followerId ?? "", followId }),
  thenGo: (_, { token }) => `/follow/manage/${token}?said=stopped`,
  otherwise: (_, { token }) => `/follow/manage/${token}?said=not_saved`,
});
