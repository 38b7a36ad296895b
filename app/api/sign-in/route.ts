import { defineOpenRoute } from "@/app/_server/define-open-route";
import { answer } from "@/app/_server/http";
import { giveBackOpenForm, limitOpenForm } from "@/app/_server/rate-limit";
import { enterDesk } from "@/app/_server/sign-in-browser";
import { signInSchema } from "@/domain/staff/schema";

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
  thenGo: () => answer({ ok: true, value: null }, 200),
  otherwise: (error) => answer({ ok: false, error }, 200),
});
