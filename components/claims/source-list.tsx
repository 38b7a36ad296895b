import type { Basis } from "@/domain/claims/vocabulary";
import { BASIS_WORDS } from "./claim-words";
import { dayWords } from "./day-words";
import { SourceChain } from "./source-chain";

type Link = {
  id: string;
  name: string | null;
  title: string | null;
  url: string | null;
  isSeen: boolean;
  basis: Basis;
  publishedOn: string | null;
};
type Chain = { sourceId: string; stance: "supports" | "disputes"; quote: string | null; links: readonly Link[] };

/** Every source a fact rests on, each from its origin outwards, with its own words where we kept them. */
export function SourceList({ chains, reasoning }: { chains: readonly Chain[]; reasoning: string | null }) {
  return (
    <ul className="source-list">
      {chains.map((chain) => (
        <li key={chain.sourceId} className="row">
          <p>
            {chain.stance === "disputes" ? <b>Disputes it: </b> : null}
            <SourceChain chains={[{ ...chain, stance: "supports" }]} isLong />
          </p>
          {chain.quote ? <blockquote>{chain.quote}</blockquote> : null}
          <p className="q small">
            {chain.links
              .toReversed()
              .map((link) =>
                [link.title, BASIS_WORDS[link.basis].toLowerCase(), link.publishedOn ? dayWords(link.publishedOn) : null]
                  .filter(Boolean)
                  .join(", "),
              )
              .join(" → ")}
          </p>
        </li>
      ))}
      {reasoning ? (
        <li className="row">
          <p>
            <b>Our reasoning</b>
          </p>
          <p className="reasoning">{reasoning}</p>
        </li>
      ) : null}
    </ul>
  );
}
