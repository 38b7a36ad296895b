import type { Reader } from "@/db/connect";
import type { Issue } from "../../kernel/result";
import type { Doc } from "../document";

/** What keeps an edition from the public and does not stand in its text: each with the place that settles it. */
export async function listHindrances(_db: Reader, _of: { editionId: string; body: Doc }): Promise<Issue[]> {
  return [];
}
