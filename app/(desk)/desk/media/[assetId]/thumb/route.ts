import { pictureAnswer } from "@/app/_server/picture-answer";
import { pictureStorage } from "@/app/_server/pictures";
import { bytesFor } from "../../picture-bytes";

type Params = { params: Promise<{ assetId: string }> };

/** A picture as small as a tile, by the id stories name it by; whole where its readers' files are gone with its retirement. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const found = await bytesFor((await params).assetId);
  if (found instanceof Response) return found;
  const { thumbKey, storageKey } = found;
  const stored = thumbKey ? await pictureStorage().get("public", thumbKey) : await pictureStorage().get("originals", storageKey);
  if (!stored) return new Response(null, { status: 404 });
  return pictureAnswer(request, thumbKey ?? storageKey, stored.bytes, { "cache-control": "private, max-age=300" });
}
