import type { KnownAddress } from "@/domain/claims/queries/address";
import type { LinkDraft, SourceDraft } from "./fact-draft";
import { dayInAddress } from "./source-address";

/** Asks the desk what it has of an address; null where it does not answer. */
export async function askAddress(address: string, signal?: AbortSignal): Promise<KnownAddress | null> {
  try {
    const answer = await fetch(`/desk/sources/known?url=${encodeURIComponent(address)}`, signal ? { signal } : {});
    return answer.ok ? ((await answer.json()) as KnownAddress) : null;
  } catch {
    return null;
  }
}

const isBlank = ({ links: [link, ...others], quote, known }: SourceDraft) =>
  others.length === 0 && link !== undefined && !known && !quote && !link.organisation && !link.person && !link.url && !link.title;

/** A pasted address goes to the source that is still blank, else to one of its own; whoever pastes it has it before them. */
export function withAddress(sources: readonly SourceDraft[], address: string, today: string, fresh: SourceDraft): SourceDraft[] {
  if (sources.some(({ links }) => links.some(({ url }) => url === address))) return [...sources];
  const filled = (source: SourceDraft): SourceDraft => ({
    ...source,
    links: source.links.map((link, hop) =>
      hop === 0 ? { ...link, url: address, isRead: true, publishedOn: dayInAddress(address, today) ?? link.publishedOn } : link,
    ),
  });
  const at = sources.findIndex(isBlank);
  return at >= 0 ? sources.map((one, index) => (index === at ? filled(one) : one)) : [...sources, filled(fresh)];
}

/** What the desk answered of an address, written where that address still stands. */
export function withAnswer(sources: readonly SourceDraft[], address: string, { outlet, source: known }: KnownAddress): SourceDraft[] {
  return sources.map((source) => {
    const at = source.links.findIndex(({ url }) => url === address);
    if (at < 0) return source;
    if (at === 0 && known) return { ...source, known };
    const named = (link: LinkDraft): LinkDraft =>
      outlet && !link.organisation && !link.person ? { ...link, organisation: { value: outlet.id, label: outlet.name } } : link;
    return { ...source, links: source.links.map((link, hop) => (hop === at ? named(link) : link)) };
  });
}
