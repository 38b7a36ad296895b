import { defineOpenRoute } from "@/app/_server/define-open-route";
import { limitLink } from "@/app/_server/rate-limit";
import { confirmFollow } from "@/domain/followers/commands/confirm-follow";
import { confirmSchema } from "@/domain/followers/schema";

/** The yes of an address's owner. */
export const POST = defineOpenRoute({
  schema: confirmSchema,
  limit: limitLink,
  purposes: ["confirm"],
  command: (ctx, { request }, { link }) => confirmFollow(ctx, { followerId: link?.followerId ?? "", requestIds: request }),
  thenGo: (_, { token }) => `/follow/confirm/${token}`,
  otherwise: (_, { token }) => `/follow/confirm/${token}`,
});
