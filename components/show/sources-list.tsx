import { Fragment } from "react";
import { capital } from "@/domain/claims/fact-words";
import type { PublicSourceLink } from "@/domain/claims/public-ledger";
import type { SeasonFace } from "@/domain/claims/season-face";
import { type ListedSource, restingOn } from "@/domain/claims/source-list";
import { safeHref } from "@/domain/kernel/safe-href";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import type { Clock } from "../site/instant";
import { told } from "../words/told";
import { dayWords } from "./day";

type Props = {
  sources: readonly ListedSource[];
  /** The facts on the same page that the sources lead back to; none where the page is about no season. */
  face: Pick<SeasonFace, "claims" | "facts" | "timeline"> | null;
  clock: Clock;
};

/** Who said it, each origin once; whoever repeated it stands under it and is not counted. */
export const SourcesList = ({ sources, face, clock }: Props) => {
  const say = sayIn(clock.language);
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{say("facts.sources")}</h2>
      <ol className="srcs">
        {sources.map(({ number, origin, relays }) => (
          <li key={origin.id} id={`source-${number}`}>
            <div>
              <b>
                <Name link={origin} say={say} />
              </b>
              {origin.title && <span className="what">{origin.title}</span>}
              <small>{howWeKnow(say, origin, relays, clock)}</small>
              {face && <Rests origin={origin} face={face} say={say} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The rows of the box that rest on a source, or what the timeline tells by it: each a way back. */
function Rests({ origin, face, say }: { origin: PublicSourceLink; face: NonNullable<Props["face"]>; say: Say }) {
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
      {told(say, "facts.for", {
        facts: rows.map(({ key, name }, at) => (
          <Fragment key={key}>
            {at > 0 && ", "}
            <a href={`#${key}`}>{name.charAt(0).toLowerCase() + name.slice(1)}</a>
          </Fragment>
        )),
      })}
    </small>
  );
}

function Name({ link, say }: { link: PublicSourceLink; say: Say }) {
  const name = link.name ?? say("source.none");
  const href = link.url ? safeHref(link.url) : null;
  return href ? (
    <a href={href} rel="noopener">
      {name}
    </a>
  ) : (
    name
  );
}

function howWeKnow(say: Say, origin: PublicSourceLink, relays: readonly PublicSourceLink[], clock: Clock): string {
  const dayOf = ({ publishedOn }: PublicSourceLink) => (publishedOn ? dayWords(publishedOn, clock) : null);
  if (relays.length === 0) {
    const [day, read] = [dayOf(origin), say(origin.isRead ? "source.read" : "source.notRead")];
    return day ? say("source.known", { day, read }) : capital(read);
  }
  const dated = relays.map((relay) => {
    const [name, day] = [relay.name ?? say("source.outlet"), dayOf(relay)];
    return day ? say("source.dated", { name, day }) : name;
  });
  const isReadAnywhere = relays.some(({ isRead }) => isRead);
  const read = say(origin.isRead ? "source.read" : isReadAnywhere ? "source.originalNotRead" : "source.notRead");
  return say("source.relayed", { names: dated.reduce((names, name) => say("source.andBy", { names, name })), read });
}
