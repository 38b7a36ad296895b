import { defineOpenRoute } from "@/app/_server/define-open-route";
import { giveBackOpenForm, limitOpenForm } from "@/app/_server/rate-limit";
import { enterDesk } from "@/app/_server/sign-in-browser";
import { signInSchema } from "@/domain/staff/schema";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };

// A route, not an action: an action's answer draws the page anew as whoever sent it, and that is nobody yet. The page
// over which somebody signs in again holds their text, and stays as it is.
export const POST = defineOpenRoute({
  schema: signInSchema,
  limit: limitOpenForm,
  command: async (ctx, input, { headers }) => {
    const answer = await enterDesk(ctx, input, headers);
    if (answer.ok) await giveBackOpenForm(headers);
    return answer;
  },
  thenGo: () => Response.json({ ok: true, value: null }, NEVER_KEPT),
  otherwise: (error) => Response.json({ ok: false, error }, NEVER_KEPT),
});
