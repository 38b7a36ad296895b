import path from "node:path";
import { pictureAnswer } from "@/app/_server/picture-answer";
import { pictureStorage } from "@/app/_server/pictures";
import { assetName } from "@/domain/media/vocabulary";
import { bytesFor } from "../../picture-bytes";

type Params = { params: Promise<{ assetId: string }> };

/** The picture in full, as a file named by the number the desk calls it by. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const found = await bytesFor((await params).assetId);
  if (found instanceof Response) return found;
  const stored = await pictureStorage().get("originals", found.storageKey);
  if (!stored) return new Response(null, { status: 404 });
  const name = `${assetName(found.number)}${path.extname(found.storageKey)}`;
  return pictureAnswer(request, found.storageKey, stored.bytes, {
    "cache-control": "private, no-store",
    "content-disposition": `attachment; filename="${name}"`,
  });
}
