import type { Say } from "@/domain/kernel/words";
import { anchorOf, type Section } from "@/domain/site/vocabulary";
import { PlainText } from "./plain-text";

/** The sections of a page about the publication; one without a heading opens it. */
export const PlainSections = ({ sections, say }: { sections: readonly Section[]; say: Say }) =>
  sections.map(({ heading, text }) =>
    heading ? (
      <section key={heading + text} id={anchorOf(heading)}>
        <h2>{heading}</h2>
        <PlainText text={text} say={say} />
      </section>
    ) : (
      <div className="opening" key={text}>
        <PlainText text={text} say={say} />
      </div>
    ),
  );
