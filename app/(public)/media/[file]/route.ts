import { pictureAnswer } from "@/app/_server/picture-answer";
import { pictureStorage } from "@/app/_server/pictures";
import { isStorageName } from "@/db/pictures/storage";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ file: string }> };

const FOR_EVER = "public, max-age=31536000, immutable";

/** A picture as readers get it. Its address is the hash of its content, so whoever has it has it for good, and nobody guesses one. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { file } = await params;
  const found = isStorageName(file) ? await pictureStorage().get("public", file) : null;
  if (!found) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return pictureAnswer(request, file, found.bytes, { "cache-control": FOR_EVER });
}
