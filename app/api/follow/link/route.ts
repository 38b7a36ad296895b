import { defineOpenRoute } from "@/app/_server/define-open-route";
import { limitFollow } from "@/app/_server/rate-limit";
import { seal } from "@/app/_server/sealed";
import { askForLink } from "@/domain/followers/commands/ask-for-link";
import { askForLinkSchema } from "@/domain/followers/schema";

/** For whoever has lost the link to their choices. Every address gets the same answer. */
export const POST = defineOpenRoute({
  schema: askForLinkSchema,
  limit: limitFollow,
  command: askForLink,
  thenGo: () => "/follow/check-mail",
  otherwise: (error, { fields }) => `/follow?typed=${seal({ form: "link", fields, error })}`,
});
