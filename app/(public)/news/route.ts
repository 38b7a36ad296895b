import { movedTo, newestMonth, nothingHere } from "@/app/_server/faces";
import { archivePath } from "@/domain/articles/vocabulary";

export const dynamic = "force-dynamic";

/** To the newest month of stories. */
export async function GET(): Promise<Response> {
  const month = await newestMonth();
  return month ? movedTo(archivePath(month), ["latest"]) : nothingHere();
}
