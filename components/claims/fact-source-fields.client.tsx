"use client";
import { Plus } from "lucide-react";
import { NewOrganisation } from "@/components/desk/records/new-organisation.client";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/input";
import type { Action } from "@/domain/kernel/answer";
import { emptyLink, emptySource, type SourceDraft } from "./fact-draft";
import { KnownSourceCard } from "./known-source";
import { SourceLinkFields } from "./source-link-fields.client";

export type AddOrganisation = Action<{ organisationId: string; name: string }>;
type Change = (sources: SourceDraft[]) => void;

const LINKS_MAX = 6;
const SOURCES_MAX = 12;

type Props = {
  sources: readonly SourceDraft[];
  onChange: Change;
  /** Told of a whole address: the desk may know it. */
  onAddress: (address: string) => void;
  addOrganisation: AddOrganisation;
};

/** Who says so: what we have in hand, what it passes on, and so to the origin. */
export function FactSources({ sources, onChange, onAddress, addOrganisation }: Props) {
  const set = (key: string, next: Partial<SourceDraft>) => onChange(sources.map((one) => (one.key === key ? { ...one, ...next } : one)));
  return (
    <fieldset className="fact-sources" id="sources">
      <legend className="vh">Sources</legend>
      {sources.map((source, index) => (
        <Source
          key={source.key}
          source={source}
          index={index}
          onChange={(next) => set(source.key, next)}
          onAddress={onAddress}
          onRemove={sources.length > 1 ? () => onChange(sources.filter(({ key }) => key !== source.key)) : null}
        />
      ))}
      <p className="source-acts">
        {sources.length < SOURCES_MAX ? (
          <Button size="small" look="plain" onClick={() => onChange([...sources, emptySource(String(Date.now()))])}>
            <Plus className="i" /> Another source
          </Button>
        ) : null}
        <NewOrganisation action={addOrganisation} onDone={(organisation) => onChange(withOutlet(sources, organisation))} />
      </p>
    </fieldset>
  );
}

type SourceProps = {
  source: SourceDraft;
  index: number;
  onChange: (next: Partial<SourceDraft>) => void;
  onAddress: Props["onAddress"];
  onRemove: (() => void) | null;
};

function Source({ source, index, onChange, onAddress, onRemove }: SourceProps) {
  const { links, known, quote } = source;
  const first = index === 0 ? "Source" : "and";
  return (
    <div className="fact-source">
      {known ? (
        <KnownSourceCard word={first} known={known} onRefuse={() => onChange({ known: null })} />
      ) : (
        links.map((link, hop) => (
          <SourceLinkFields
            key={link.key}
            link={link}
            at={`sources.${index}.source.${hop}`}
            word={hop > 0 ? "relaying" : first}
            onChange={(next) => onChange({ links: links.map((one) => (one.key === link.key ? { ...one, ...next } : one)) })}
            onAddress={onAddress}
          />
        ))
      )}
      <div className="source-acts">
        {links.length < LINKS_MAX && !known ? (
          <Button size="small" look="plain" onClick={() => onChange({ links: [...links, emptyLink(`${source.key}.${Date.now()}`)] })}>
            relaying…
          </Button>
        ) : null}
        {links.length > 1 && !known ? (
          <Button size="small" look="plain" onClick={() => onChange({ links: links.slice(0, -1) })}>
            Not relaying
          </Button>
        ) : null}
        {onRemove ? (
          <Button size="small" look="plain" onClick={onRemove}>
            Remove source
          </Button>
        ) : null}
      </div>
      <details className="source-quote">
        <summary>Quote{quote ? ": kept" : ""}</summary>
        <TextArea
          name={`sources.${index}.quote`}
          label="The source’s own words"
          hint="As printed, in its language."
          value={quote}
          onChange={(event) => onChange({ quote: event.target.value })}
          maxLength={2_000}
          rows={2}
        />
      </details>
    </div>
  );
}

/** An outlet just put on record goes where the first is missing. */
function withOutlet(sources: readonly SourceDraft[], organisation: { value: string; label: string }): SourceDraft[] {
  let isPlaced = false;
  const placed = sources.map((source) => ({
    ...source,
    links: source.links.map((link) => {
      if (isPlaced || link.organisation || link.person) return link;
      isPlaced = true;
      return { ...link, organisation };
    }),
  }));
  return isPlaced
    ? placed
    : [...placed, { ...emptySource(organisation.value), links: [{ ...emptyLink(`${organisation.value}.0`), organisation }] }];
}
