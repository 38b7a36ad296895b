import { previewFactAndMail } from "@/app/_server/fact-preview";
import { defineRoute } from "@/app/_server/http";
import { limitPreview } from "@/app/_server/rate-limit";
import { previewClaimSchema } from "@/domain/claims/schema";
import { parseBoundedJson } from "@/domain/kernel/text";

/** Bytes of a fact in hand: a dozen sources with their quotations fit many times over. */
const MAX_BYTES = 100_000;
const MAX_DEPTH = 8;

/** What a fact would need and what it would do, asked while it is written. Writes nothing. */
export const POST = defineRoute(previewClaimSchema, previewFactAndMail, {
  maxBytes: MAX_BYTES,
  limit: limitPreview,
  parse: (text) => parseBoundedJson(text, MAX_DEPTH),
});
