import { defineOpenRoute } from "@/app/_server/define-open-route";
import { limitLink } from "@/app/_server/rate-limit";
import { eraseFollower } from "@/domain/followers/commands/erase-follower";
import { noFieldsSchema } from "@/domain/followers/schema";

/** Takes the address away with all that hangs on it; the link ends with it. */
export const POST = defineOpenRoute({
  schema: noFieldsSchema,
  limit: limitLink,
  purposes: ["manage"],
  command: (ctx, _, { link }) => eraseFollower(ctx, { followerId: link?.followerId ?? "" }),
  thenGo: () => "/follow/erased",
  otherwise: (_, { token }) => `/follow/manage/${token}?said=not_saved`,
});
