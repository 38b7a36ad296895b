import { face, news } from "@/app/_server/faces";
import { absolute } from "@/app/_server/pages";
import { newsPath } from "@/domain/articles/vocabulary";
import { newsSitemapOf } from "@/domain/feeds/sitemap";
import { mediaPath } from "@/domain/media/vocabulary";

export const dynamic = "force-dynamic";

/** What was first published in the last 48 hours. It may be empty. */
export async function GET(): Promise<Response> {
  const { site, stories } = await news();
  const told = stories.map(({ slug, headline, image, ...story }) => ({
    ...{ ...story, url: absolute(newsPath(slug)), title: headline },
    image: image && absolute(mediaPath(image)),
  }));
  return face(newsSitemapOf(site.name, told), { type: "application/xml", tags: ["latest"] });
}
