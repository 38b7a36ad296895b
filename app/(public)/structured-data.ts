import type { BreadcrumbList, NewsMediaOrganization, SearchAction, WebSite, WithActionConstraints } from "schema-dts";
import { absolute } from "@/app/_server/pages";

/** Our own id of a record for machines: the same for as long as the record lives, whatever its address becomes. */
export const recordId = (kind: "article" | "show" | "season" | "person" | "author", id: string): string => absolute(`/#${kind}-${id}`);

export const publisherOf = (publication: { name: string }): NewsMediaOrganization => ({
  "@type": "NewsMediaOrganization",
  "@id": absolute("/#publisher"),
  name: publication.name,
  url: absolute("/"),
  logo: { "@type": "ImageObject", url: absolute("/icon-512.png") },
  publishingPrinciples: absolute("/editorial-policy"),
  correctionsPolicy: absolute("/corrections"),
  verificationFactCheckingPolicy: absolute("/how-we-verify"),
});

/** The site, and how it is searched. */
export function siteOf({ name, language }: { name: string; language: string }): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${absolute("/search")}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  const publisher = { "@id": absolute("/#publisher") };
  return {
    "@type": "WebSite",
    "@id": absolute("/#site"),
    name,
    url: absolute("/"),
    inLanguage: language,
    publisher,
    potentialAction: search,
  };
}

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
