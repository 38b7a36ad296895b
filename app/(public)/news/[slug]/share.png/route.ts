import { face, nothingHere } from "@/app/_server/faces";
import { publicArticle } from "@/app/_server/pages";
import { pictureStorage } from "@/app/_server/pictures";
import { drawShare } from "@/app/_server/share-image";
import { printable } from "@/components/share/printable";
import { dayWords } from "@/components/show/day";
import type { LiveArticle } from "@/domain/articles/public-queries";
import { storyFacts } from "@/domain/claims/story-facts";
import { sayIn } from "@/domain/kernel/say-in";
import { largestFile } from "@/domain/media/picture";
import { placeOf } from "../place";
import { articleTags } from "../tags";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ slug: string }> };

/** The image that stands for a live story where its link is shared. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const article = await publicArticle((await params).slug);
  if (article?.state !== "live") return nothingHere();
  const { publication } = article;
  const say = sayIn(publication.language);
  const { show } = placeOf(article);
  const season = storyFacts(say, article, (day) => dayWords(day, publication)).face;
  const drawn = await drawShare({
    headline: printable(article.headline, show?.title ?? publication.name),
    name: publication.name,
    season,
    asOf: dayWords(season?.asOf ?? article.significantAt.slice(0, 10), publication),
    picture: await sharedPicture(article),
    say,
  });
  return face(drawn, { type: "image/png", tags: articleTags(article) });
}

/** Its lead picture in the shape of cards, where its licence covers them. */
async function sharedPicture({ hero, pictures }: LiveArticle): Promise<string | null> {
  const held = hero ? pictures[hero.assetId] : undefined;
  const file = held?.mayBeShared ? largestFile(held, "191x100") : null;
  const stored = file && (await pictureStorage().get("public", file.key));
  return stored ? `data:image/jpeg;base64,${Buffer.from(stored.bytes).toString("base64")}` : null;
}
