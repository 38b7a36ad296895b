import { defineRoute } from "@/app/_server/http";
import { previewFact } from "@/domain/claims/commands/preview-fact";
import { previewClaimSchema } from "@/domain/claims/schema";

/** Bytes of a fact in hand: a dozen sources with their quotations fit many times over. */
const MAX_BYTES = 100_000;

/** What a fact would need and what it would do, asked while it is written. Writes nothing. */
export const POST = defineRoute(previewClaimSchema, previewFact, { maxBytes: MAX_BYTES });
