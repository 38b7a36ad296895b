import type { BreadcrumbList, ImageObject, NewsMediaOrganization, SearchAction, WebSite, WithActionConstraints } from "schema-dts";
import { absolute } from "@/app/_server/pages";
import { type HeldPicture, largestFile } from "@/domain/media/picture";
import { type Crop, mediaPath } from "@/domain/media/vocabulary";
import type { Policy } from "@/domain/settings/vocabulary";

/** Our own id of a record for machines: the same for as long as the record lives, whatever its address becomes. */
export const recordId = (kind: "article" | "show" | "season" | "person" | "author", id: string): string => absolute(`/#${kind}-${id}`);

type Publisher = { name: string; policies?: Partial<Record<Policy, string>> };

/** Who publishes. A policy that the newsroom keeps elsewhere stands there; the others stand on pages of ours, or nowhere. */
export const publisherOf = ({ name, policies = {} }: Publisher): NewsMediaOrganization => ({
  "@type": "NewsMediaOrganization",
  "@id": absolute("/#publisher"),
  name,
  url: absolute("/"),
  logo: { "@type": "ImageObject", url: absolute("/icon-512.png") },
  publishingPrinciples: absolute("/editorial-policy"),
  correctionsPolicy: absolute(policies.corrections ?? "/corrections"),
  verificationFactCheckingPolicy: absolute(policies.verification ?? "/how-we-verify"),
  ...(policies.unnamedSources && { unnamedSourcesPolicy: absolute(policies.unnamedSources) }),
  ...(policies.ethics && { ethicsPolicy: absolute(policies.ethics) }),
  ...(policies.ownership && { ownershipFundingInfo: absolute(policies.ownership) }),
  ...(policies.masthead && { masthead: absolute(policies.masthead) }),
});

/** A picture in one shape, with whose it is; null while it has not been made. */
export function imageOf(held: HeldPicture, crop: Crop): ImageObject | null {
  const file = largestFile(held, crop);
  if (!file) return null;
  const url = absolute(mediaPath(file.key));
  return {
    "@type": "ImageObject",
    ...{ url, contentUrl: url, width: `${file.width}`, height: `${file.height}` },
    ...(held.credit && { creditText: held.credit }),
    ...(held.creator && { creator: { "@type": "Person", name: held.creator } }),
    ...(held.copyright && { copyrightNotice: held.copyright }),
    ...(held.rightsUrl && { license: held.rightsUrl }),
  };
}

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
