"use client";
import { Plus } from "lucide-react";
import { NewOrganisation } from "@/components/desk/records/new-organisation.client";
import { RecordPicker } from "@/components/desk/records/record-picker.client";
import { Button } from "@/components/ui/button";
import { Checkbox, TextArea, TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { BASES, type Basis } from "@/domain/claims/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { BASIS_WORDS } from "./claim-words";
import { emptyLink, emptySource, type LinkDraft, type SourceDraft } from "./fact-draft";

export type AddOrganisation = Action<{ organisationId: string; name: string }>;
type Change = (sources: SourceDraft[]) => void;

const LINKS_MAX = 6;
const SOURCES_MAX = 12;

/** Who says so: what we have in hand, what it passes on, and so to the origin. */
export function FactSources({
  sources,
  onChange,
  addOrganisation,
}: {
  sources: readonly SourceDraft[];
  onChange: Change;
  addOrganisation: AddOrganisation;
}) {
  const set = (key: string, next: Partial<SourceDraft>) => onChange(sources.map((one) => (one.key === key ? { ...one, ...next } : one)));
  return (
    <fieldset className="fact-sources" id="sources">
      <legend className="vh">Sources</legend>
      {sources.map((source, index) => (
        <div key={source.key} className="fact-source">
          {source.links.map((link, hop) => (
            <Link
              key={link.key}
              link={link}
              at={`sources.${index}.source.${hop}`}
              word={hop > 0 ? "relaying" : index === 0 ? "Source" : "and"}
              onChange={(next) => set(source.key, { links: source.links.map((one) => (one.key === link.key ? { ...one, ...next } : one)) })}
            />
          ))}
          <div className="source-acts">
            {source.links.length < LINKS_MAX ? (
              <Button
                size="small"
                look="plain"
                onClick={() => set(source.key, { links: [...source.links, emptyLink(`${source.key}.${Date.now()}`)] })}
              >
                relaying…
              </Button>
            ) : null}
            {source.links.length > 1 ? (
              <Button size="small" look="plain" onClick={() => set(source.key, { links: source.links.slice(0, -1) })}>
                Not relaying
              </Button>
            ) : null}
            {sources.length > 1 ? (
              <Button size="small" look="plain" onClick={() => onChange(sources.filter(({ key }) => key !== source.key))}>
                Remove source
              </Button>
            ) : null}
          </div>
          <details className="source-quote">
            <summary>Quote{source.quote ? ": kept" : ""}</summary>
            <TextArea
              name={`sources.${index}.quote`}
              label="The source’s own words"
              hint="As printed, in its language."
              value={source.quote}
              onChange={(event) => set(source.key, { quote: event.target.value })}
              maxLength={2_000}
              rows={2}
            />
          </details>
        </div>
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

type LinkProps = { link: LinkDraft; at: string; word: string; onChange: (next: Partial<LinkDraft>) => void };

function Link({ link, at, word, onChange }: LinkProps) {
  return (
    <div className="fact-link">
      <span className="q part-word">{word}</span>
      <RecordPicker
        of="organisations"
        name={`${at}.organisationId`}
        label={word === "relaying" ? "Outlet it relays" : "Outlet"}
        isLabelHidden
        value={link.organisation}
        onChoose={(organisation) => onChange({ organisation, ...(organisation ? { person: null } : {}) })}
        placeholder={word === "relaying" ? "Who said it" : "Outlet or company"}
        className="grow"
      />
      <TextField
        name={`${at}.url`}
        label="Address"
        isLabelHidden
        value={link.url}
        onChange={(event) => onChange({ url: event.target.value })}
        placeholder="https://…"
        inputMode="url"
        autoComplete="off"
        className="grow"
      />
      <Checkbox
        name={`${at}.isRead`}
        id={`${at}.isRead`}
        label="read by us"
        checked={link.isRead}
        onChange={(event) => onChange({ isRead: event.target.checked })}
      />
      <details className="link-more">
        <summary aria-label={`More about ${link.organisation?.label ?? link.person?.label ?? "this source"}`}>More</summary>
        <div className="link-fields">
          <Select
            name={`${at}.basis`}
            label="How it is said"
            value={link.basis}
            onChange={(event) => onChange({ basis: event.target.value as Basis })}
            options={BASES.map((basis) => ({ value: basis, label: BASIS_WORDS[basis] }))}
          />
          <RecordPicker
            of="people"
            name={`${at}.personId`}
            label="Person, where no outlet speaks"
            value={link.person}
            onChoose={(person) => onChange({ person, ...(person ? { organisation: null } : {}) })}
          />
          <TextField
            name={`${at}.title`}
            label="Title"
            value={link.title}
            onChange={(event) => onChange({ title: event.target.value })}
            maxLength={500}
            autoComplete="off"
          />
          <TextField
            name={`${at}.publishedOn`}
            label="Published on"
            type="date"
            value={link.publishedOn}
            onChange={(event) => onChange({ publishedOn: event.target.value })}
          />
        </div>
      </details>
    </div>
  );
}
