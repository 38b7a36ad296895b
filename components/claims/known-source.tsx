import { BookmarkCheck, ChevronRight } from "lucide-react";
import { Fragment } from "react";
import { Button } from "@/components/ui/button";
import { dayWords } from "./day-words";
import type { KnownSource } from "./fact-draft";

type Props = { word: string; known: KnownSource; onRefuse: () => void };

/** The card of a document that is on record: the fact rests on it as it stands there. */
export const KnownSourceCard = ({ word, known: { chain, title, publishedOn, facts }, onRefuse }: Props) => (
  <div className="fact-link known-source">
    <span className="q part-word">{word}</span>
    <p>
      <BookmarkCheck className="i" /> <b>On record</b>{" "}
      <span className="chain">
        {chain.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chain may name one speaker twice, and never changes
          <Fragment key={index}>
            {index > 0 ? <ChevronRight className="i" aria-label="via" role="img" /> : null}
            <b className="said">{name}</b>
          </Fragment>
        ))}
      </span>{" "}
      <span className="q">
        {[title, publishedOn ? dayWords(publishedOn) : null, facts === 1 ? "1 fact rests on it" : `${facts} facts rest on it`]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </p>
    <Button size="small" look="plain" onClick={onRefuse}>
      Describe it anew
    </Button>
  </div>
);
