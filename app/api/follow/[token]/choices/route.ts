import { defineOpenRoute } from "@/app/_server/define-open-route";
import { limitLink } from "@/app/_server/rate-limit";
import { changeChoices } from "@/domain/followers/commands/change-choices";
import { changeChoicesSchema } from "@/domain/followers/schema";

/** What one follow is told of, and how. */
export const POST = defineOpenRoute({
  schema: changeChoicesSchema,
  limit: limitLink,
  purposes: ["manage"],
  command: (ctx, input, { link }) => changeChoices(ctx, { ...input, followerId: link?.followerId ?? "" }),
  thenGo: (_, { token }) => `/follow/manage/${token}?said=saved`,
  otherwise: ({ kind }, { token }) => `/follow/manage/${token}?said=${kind === "invalid" ? "nothing_ticked" : "not_saved"}`,
});
