import { ChevronRight } from "lucide-react";
import { Fragment } from "react";
import { safeHref } from "@/domain/kernel/safe-href";

export type ChainLink = { id: string; name: string | null; title: string | null; url: string | null; isSeen: boolean };
export type ShownChain = { stance: "supports" | "disputes"; links: readonly ChainLink[] };

/** Who said it first, then who passed it on: dashed where we have not read it, a link where we know the address. */
export function SourceChain({ chains, isLong = false }: { chains: readonly ShownChain[]; isLong?: boolean }) {
  const supporting = chains.filter(({ stance }) => stance === "supports");
  if (supporting.length === 0) return <span className="chain">ours</span>;
  const shown = isLong ? supporting : supporting.slice(0, 1);
  return (
    <span className="chain">
      {shown.map(({ links }, index) => (
        <Fragment key={links[0]?.id}>
          {index > 0 ? <span className="q">and</span> : null}
          <Links links={[...links].reverse()} isLong={isLong} />
        </Fragment>
      ))}
      {supporting.length > shown.length ? <span className="q">and {supporting.length - shown.length} more</span> : null}
    </span>
  );
}

const Links = ({ links, isLong }: { links: readonly ChainLink[]; isLong: boolean }) =>
  links.map((link, index) => (
    <Fragment key={link.id}>
      {index > 0 ? (
        <>
          <ChevronRight className="i" aria-hidden="true" />
          <span className="vh"> via </span>
        </>
      ) : null}
      <Speaker link={link} isLong={isLong} />
    </Fragment>
  ));

function Speaker({ link, isLong }: { link: ChainLink; isLong: boolean }) {
  if (link.name === null && !link.title) return <span>not named</span>;
  const words = (
    <>
      {link.name ?? link.title}
      {link.isSeen ? null : <span className={isLong ? "q" : "vh"}>{isLong ? ", not read" : " (not read by us)"}</span>}
    </>
  );
  const href = link.url ? safeHref(link.url) : null;
  const look = link.isSeen ? "said" : "said unread";
  return href ? (
    <a className={look} href={href} rel="noopener noreferrer" target="_blank" title={link.title ?? undefined}>
      {words}
      <span className="vh"> (new tab)</span>
    </a>
  ) : (
    <b className={look} title={link.title ?? undefined}>
      {words}
    </b>
  );
}

/** "Star News, via Naver": the first supporting chain in words. */
export function saidByWords(chains: readonly ShownChain[]): string | null {
  const first = chains.find(({ stance }) => stance === "supports");
  if (!first) return null;
  const [origin, ...via] = [...first.links].reverse().map(({ name }) => name ?? "source not named");
  return [origin, ...via.map((name) => `via ${name}`)].join(", ");
}
