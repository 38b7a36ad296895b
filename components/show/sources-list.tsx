import type { PublicSourceLink } from "@/domain/claims/public-ledger";
import type { ListedSource } from "@/domain/claims/source-list";
import { safeHref } from "@/domain/kernel/safe-href";
import type { Clock } from "../site/instant";
import { dayWords } from "./day";

type Props = { sources: readonly ListedSource[]; clock: Clock };

/** Who said it, each origin once; whoever repeated it stands under it and is not counted. */
export const SourcesList = ({ sources, clock }: Props) => (
  <section id="sources" aria-labelledby="sources-title">
    <h2 id="sources-title">Sources</h2>
    <ol className="srcs">
      {sources.map(({ number, origin, relays }) => (
        <li key={origin.id} id={`source-${number}`}>
          <div>
            <b>
              <Name link={origin} />
            </b>
            {origin.title && <span className="what">{origin.title}</span>}
            <small>{howWeKnow(origin, relays, clock)}</small>
          </div>
        </li>
      ))}
    </ol>
  </section>
);

function Name({ link }: { link: PublicSourceLink }) {
  const name = link.name ?? "Not named";
  const href = link.url ? safeHref(link.url) : null;
  return href ? (
    <a href={href} rel="noopener">
      {name}
    </a>
  ) : (
    name
  );
}

function howWeKnow(origin: PublicSourceLink, relays: readonly PublicSourceLink[], clock: Clock): string {
  const dated = (link: PublicSourceLink) => (link.publishedOn ? dayWords(link.publishedOn, clock) : null);
  if (relays.length === 0)
    return [dated(origin), origin.isRead ? "read by us" : "not read by us"]
      .filter(Boolean)
      .join("; ")
      .replace(/^[nr]/, (letter) => letter.toUpperCase());
  const by = relays.map((relay) => [relay.name ?? "an outlet not named", dated(relay)].filter(Boolean).join(", "));
  const read = origin.isRead ? "read by us" : relays.some(({ isRead }) => isRead) ? "the original not read by us" : "not read by us";
  return `Relayed by ${by.join("; and by ")}; ${read}`;
}
