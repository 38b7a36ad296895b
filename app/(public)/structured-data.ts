import type { BreadcrumbList, NewsMediaOrganization } from "schema-dts";
import { absolute } from "@/app/_server/pages";

/** Our own id of a record for machines: the same for as long as the record lives, whatever its address becomes. */
export const recordId = (kind: "article" | "show" | "season" | "person" | "author", id: string): string => absolute(`/#${kind}-${id}`);

export const publisherOf = (publication: { name: string }): NewsMediaOrganization => ({
  "@type": "NewsMediaOrganization",
  "@id": absolute("/#publisher"),
  name: publication.name,
  url: absolute("/"),
});

/** The way to a page right under the front page. */
export const underHome = (publication: { name: string }, name: string, path: string): BreadcrumbList =>
  breadcrumbs([
    { name: publication.name, path: "/" },
    { name, path },
  ]);

/** The way from the front page; the last step is the page itself. */
export const breadcrumbs = (steps: readonly { name: string; path: string }[]): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map((step, at) => ({ "@type": "ListItem", position: at + 1, name: step.name, item: absolute(step.path) })),
});
