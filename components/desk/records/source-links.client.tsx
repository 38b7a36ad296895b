"use client";
import Link from "next/link";
import { ActionForm } from "@/components/desk/action-form.client";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { ADAPTATION_WORDS, SOURCE_WORK_WORDS } from "@/components/desk/record-words";
import { Select } from "@/components/ui/select";
import type { Action } from "@/domain/kernel/answer";
import type { AdaptationRelation, SourceWorkKind } from "@/domain/shows/vocabulary";
import { QuietSubmit } from "./record-form.client";
import { RecordPicker } from "./record-picker.client";
import { optionsOf } from "./record-words";

export type SourceLink = {
  sourceWorkId: string;
  title: string;
  originalTitle: string | null;
  kind: SourceWorkKind;
  relation: AdaptationRelation;
  sharesTitle: boolean | null;
  publisher: string | null;
  authors: string[];
};
type Props<L, U> = { showId: string; links: readonly SourceLink[]; link: Action<L>; unlink: Action<U> };

const SHARES = [
  { value: "", label: "Not looked at" },
  { value: "yes", label: "Same title" },
  { value: "no", label: "Another title" },
];

/** What a show was made from, and how closely. */
export function SourceLinks<L, U>({ showId, links, link, unlink }: Props<L, U>) {
  return (
    <section aria-labelledby="source">
      <h2 className="sec" id="source">
        Source work <span className="n">{links.length}</span>
        <Link className="more" href="/desk/source-works/new">
          New source work
        </Link>
      </h2>
      <ul className="plain-rows">
        {links.map((one) => (
          <li key={one.sourceWorkId} className="row">
            <p>
              {ADAPTATION_WORDS[one.relation]} <Link href={`/desk/source-works/${one.sourceWorkId}`}>{one.title}</Link>
              <small>{aboutWork(one)}</small>
            </p>
            <OneButtonForm
              action={unlink}
              fields={{ showId, sourceWorkId: one.sourceWorkId }}
              look="plain"
              size="small"
              pending="Unlinking…"
            >
              Unlink <span className="vh">{one.title}</span>
            </OneButtonForm>
          </li>
        ))}
      </ul>
      <ActionForm action={link} label="Link a source work" className="form source-form">
        <input type="hidden" name="showId" value={showId} />
        <RecordPicker key={links.length} of="source-works" name="sourceWorkId" label="Work" placeholder="Title or original title" />
        <div className="pair">
          <Select name="relation" label="How" defaultValue="adapted_from" options={optionsOf(ADAPTATION_WORDS)} />
          <Select name="sharesTitle" label="Its title" defaultValue="" options={SHARES} />
        </div>
        <div className="form-acts">
          <QuietSubmit pending="Linking…">Link source work</QuietSubmit>
        </div>
      </ActionForm>
    </section>
  );
}

const aboutWork = ({ kind, authors, publisher, sharesTitle, originalTitle }: SourceLink): string =>
  [
    SOURCE_WORK_WORDS[kind],
    authors.length > 0 ? `by ${authors.join(", ")}` : "author not on record",
    publisher,
    originalTitle,
    sharesTitle ? "same title" : null,
  ]
    .filter(Boolean)
    .join(" · ");
