import { defineOpenRoute } from "@/app/_server/define-open-route";
import { unsubscribe } from "@/domain/followers/commands/unsubscribe";
import { oneClickSchema } from "@/domain/followers/schema";

/**
 * RFC 8058: a mail program posts here by itself, from anywhere and with nothing but the token. The button of the page
 * posts here too, and goes on to the page.
 */
export const POST = defineOpenRoute({
  schema: oneClickSchema,
  purposes: ["stop_one", "stop_all"],
  isFromAnywhere: true,
  command: (ctx, _, { link }) => unsubscribe(ctx, { followerId: link?.followerId ?? "", followId: link?.followId ?? null }),
  thenGo: (_, { fields, token }) => (fields.from === "page" ? `/follow/unsubscribe/${token}` : new Response(null, { status: 200 })),
  otherwise: (_, { token }) => `/follow/unsubscribe/${token}`,
});
