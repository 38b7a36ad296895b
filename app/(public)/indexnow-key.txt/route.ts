import { env } from "@/app/_server/env";
import { face, nothingHere } from "@/app/_server/faces";

export const dynamic = "force-dynamic";

/** By which search engines know that what they are told of our pages comes from us. */
export function GET(): Response {
  const key = env().INDEXNOW_KEY;
  return key ? face(key, { type: "text/plain" }) : nothingHere();
}
