import type { Thing } from "schema-dts";
import { absolute } from "@/app/_server/pages";
import type { AuthorPage } from "@/domain/articles/public-queries/archive";
import { authorPath } from "@/domain/articles/vocabulary";
import { breadcrumbs, imageOf, publisherOf, recordId } from "../../structured-data";

/** Who wrote it, for machines: the same id as over each of their stories. */
export function authorThings({ id, slug, kind, name, bio, picture, publication }: AuthorPage): Thing[] {
  const path = authorPath(slug);
  const url = absolute(path);
  const image = picture && imageOf(picture, "1x1");
  const of = { "@id": recordId("author", id), name, url, ...(bio && { description: bio }), ...(image && { image }) };
  return [
    {
      "@type": "ProfilePage",
      "@id": url,
      mainEntity: kind === "person" ? { "@type": "Person", ...of, worksFor: publisherOf(publication) } : { "@type": "Organization", ...of },
    },
    breadcrumbs([
      { name: publication.name, path: "/" },
      { name, path },
    ]),
  ];
}
