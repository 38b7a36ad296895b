import { defineOpenRoute } from "@/app/_server/define-open-route";
import { networkOf } from "@/app/_server/followers";
import { limitFollow } from "@/app/_server/rate-limit";
import { seal } from "@/app/_server/sealed";
import { follow } from "@/domain/followers/commands/follow";
import { followSchema } from "@/domain/followers/schema";

/** The form on the page of a show, season or person. Every address gets the same answer. */
export const POST = defineOpenRoute({
  schema: followSchema,
  limit: limitFollow,
  command: (ctx, input, { headers }) => follow(ctx, { ...input, ipHash: networkOf(headers) }),
  thenGo: () => "/follow/check-mail",
  otherwise: (error, { fields }) => `/follow?typed=${seal({ form: "follow", fields, error })}`,
});
