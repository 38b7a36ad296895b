import { Fragment } from "react";
import type { PublicSourceLink } from "@/domain/claims/public-ledger";
import type { SeasonFace } from "@/domain/claims/season-face";
import { type ListedSource, restingOn } from "@/domain/claims/source-list";
import { safeHref } from "@/domain/kernel/safe-href";
import type { Clock } from "../site/instant";
import { dayWords } from "./day";

type Props = {
  sources: readonly ListedSource[];
  /** The facts on the same page that the sources lead back to; none where the page is about no season. */
  face: Pick<SeasonFace, "claims" | "facts" | "timeline"> | null;
  clock: Clock;
};

/** Who said it, each origin once; whoever repeated it stands under it and is not counted. */
export const SourcesList = ({ sources, face, clock }: Props) => (
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
            {face && <Rests origin={origin} face={face} />}
          </div>
        </li>
      ))}
    </ol>
  </section>
);

/** The rows of the box that rest on a source, or what the timeline tells by it: each a way back. */
function Rests({ origin, face }: { origin: PublicSourceLink; face: NonNullable<Props["face"]> }) {
  const resting = face.claims.filter((claim) => restingOn(claim, origin.id)).map(({ id }) => id);
  const facts = face.facts.filter(({ claimId }) => claimId !== null && resting.includes(claimId));
  const events = face.timeline.filter(({ id }) => resting.includes(id));
  const rows =
    facts.length > 0
      ? facts.map(({ key, name }) => ({ key: `fact-${key}`, name }))
      : events.map(({ id, title }) => ({ key: `event-${id}`, name: title }));
  if (rows.length === 0) return null;
  return (
    <small className="rests">
      For:{" "}
      {rows.map(({ key, name }, at) => (
        <Fragment key={key}>
          {at > 0 && ", "}
          <a href={`#${key}`}>{name.charAt(0).toLowerCase() + name.slice(1)}</a>
        </Fragment>
      ))}
    </small>
  );
}

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
