"use client";
import type { ClipboardEvent } from "react";
import { RecordPicker } from "@/components/desk/records/record-picker.client";
import { Checkbox, TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { BASES, type Basis } from "@/domain/claims/vocabulary";
import { BASIS_WORDS } from "./claim-words";
import type { LinkDraft } from "./fact-draft";
import { hostOf, pastedAddress } from "./source-address";

type Props = {
  link: LinkDraft;
  at: string;
  word: string;
  onChange: (next: Partial<LinkDraft>) => void;
  /** Told of a whole address, pasted or left: the desk may know it. */
  onAddress: (address: string) => void;
};

/** One link of a chain of sources: who, where, when, and whether we read it. */
export function SourceLinkFields({ link, at, word, onChange, onAddress }: Props) {
  const isOrigin = word === "relaying";
  const tell = (text: string) => {
    const address = pastedAddress(text);
    if (address) onAddress(address);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => tell(event.clipboardData.getData("text"));
  return (
    <div className="fact-link">
      <span className="q part-word">{word}</span>
      <RecordPicker
        of="organisations"
        name={`${at}.organisationId`}
        label={isOrigin ? "Outlet it relays" : "Outlet"}
        isLabelHidden
        value={link.organisation}
        onChoose={(organisation) => onChange({ organisation, ...(organisation ? { person: null } : {}) })}
        placeholder={isOrigin ? "Who said it" : "Outlet or company"}
        className="grow"
      />
      <TextField
        name={`${at}.url`}
        label="Address"
        isLabelHidden
        value={link.url}
        onChange={(event) => onChange({ url: event.target.value })}
        onBlur={(event) => tell(event.currentTarget.value)}
        onPaste={onPaste}
        placeholder="https://…"
        inputMode="url"
        autoComplete="off"
        className="grow"
      />
      <TextField
        name={`${at}.publishedOn`}
        label="Published on"
        isLabelHidden
        type="date"
        value={link.publishedOn}
        onChange={(event) => onChange({ publishedOn: event.target.value })}
        className="day"
      />
      <Checkbox
        name={`${at}.isRead`}
        id={`${at}.isRead`}
        label="read by us"
        checked={link.isRead}
        onChange={(event) => onChange({ isRead: event.target.checked })}
      />
      <More {...{ link, at, onChange }} />
      {link.url && !link.organisation && !link.person && hostOf(link.url) ? (
        <p className="q unknown-host">No outlet on record is at {hostOf(link.url)}. Choose one, or put it on record below.</p>
      ) : null}
    </div>
  );
}

const More = ({ link, at, onChange }: Pick<Props, "link" | "at" | "onChange">) => (
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
    </div>
  </details>
);
