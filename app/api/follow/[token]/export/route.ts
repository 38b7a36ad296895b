import { defineOpenRoute } from "@/app/_server/define-open-route";
import { limitLink } from "@/app/_server/rate-limit";
import { exportFollower } from "@/domain/followers/queries/follower";
import { noFieldsSchema } from "@/domain/followers/schema";

/** Everything we hold about one follower, as a file. */
export const POST = defineOpenRoute({
  schema: noFieldsSchema,
  limit: limitLink,
  purposes: ["manage"],
  command: async ({ db }, _, { link }) => ({ ok: true, value: await exportFollower(db, link?.followerId ?? "") }),
  thenGo: (held) =>
    new Response(`${JSON.stringify(held, null, 2)}\n`, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="what-we-hold.json"',
        "cache-control": "private, no-store",
      },
    }),
  otherwise: (_, { token }) => `/follow/manage/${token}?said=not_saved`,
});
