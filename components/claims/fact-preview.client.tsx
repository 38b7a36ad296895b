"use client";
import { TriangleAlert } from "lucide-react";
import { failureWords, fieldMessagesOf } from "@/components/desk/failure-words";
import { issueWords } from "@/components/desk/issue-words";
import type { FactPreview } from "@/domain/claims/commands/preview-fact";
import type { Certainty } from "@/domain/claims/vocabulary";
import { BEARS_WORDS, SEVERITY_WORDS, valueWords, whatWords } from "./claim-words";
import type { ReadDate } from "./fact-date";
import { coversOf } from "./fuzzy-date-field.client";
import { mailWords } from "./told-preview";
import type { PreviewState } from "./use-fact-preview";

type Props = { state: PreviewState; date: ReadDate; certainty: Certainty };
type Does = NonNullable<FactPreview["does"]>;

/** Which days a fact covers and what recording it would do, in the numbers of the act. */
export function FactPreviewRows({ state, date, certainty }: Props) {
  const preview = state.is === "told" ? state.preview : null;
  const covers = coversOf(date);
  return (
    <dl className="reads" aria-live="polite">
      {covers ? (
        <>
          <dt>Covers</dt>
          <dd>{covers}</dd>
        </>
      ) : null}
      {preview?.does ? <Doings does={preview.does} followers={preview.followers} /> : null}
      {preview?.refusal ? (
        <>
          <dt>Waits</dt>
          <dd className="amber">
            <TriangleAlert className="i" /> {waitsWords(preview.refusal)}
          </dd>
        </>
      ) : null}
      {preview && !preview.refusal ? <Surer preview={preview} certainty={certainty} /> : null}
      {state.is === "unanswered" ? (
        <>
          <dt>Touches</dt>
          <dd className="q">The desk did not say. It is counted again when you save.</dd>
        </>
      ) : null}
    </dl>
  );
}

/** What the next surer word would need. */
function Surer({ preview: { gates }, certainty }: { preview: FactPreview; certainty: Certainty }) {
  const at = gates.findIndex((gate) => gate.certainty === certainty);
  const next = gates.slice(0, at).findLast(({ fault, certainty: surer }) => fault !== null && surer !== "inferred");
  return next?.fault ? (
    <>
      <dt>Surer</dt>
      <dd className="q">{issueWords({ field: "certainty", code: next.fault })}</dd>
    </>
  ) : null;
}

function waitsWords(refusal: NonNullable<FactPreview["refusal"]>): string {
  const messages = Object.values(fieldMessagesOf(refusal)).flat();
  return messages.length > 0 ? messages.join(" ") : failureWords(refusal).remedy;
}

function Doings({ does, followers }: { does: Does; followers: number }) {
  const against = does.bearsOn.filter(({ kind }) => kind === "contradicts");
  const replaces = does.bearsOn.filter(({ kind }) => kind !== "contradicts");
  return (
    <>
      {replaces.length > 0 ? (
        <>
          <dt>Replaces</dt>
          <dd>
            {replaces.map(({ kind, claim }) => (
              <span key={claim.id} className="bears">
                {BEARS_WORDS[kind]} {whatWords(claim).toLowerCase()} <s>{valueWords(claim)}</s>
              </span>
            ))}
          </dd>
        </>
      ) : null}
      {against.length > 0 ? (
        <>
          <dt>Against</dt>
          <dd className="amber">
            {against.map(({ claim }) => (
              <span key={claim.id} className="bears">
                <TriangleAlert className="i" /> {whatWords(claim).toLowerCase()}, {valueWords(claim)}: weaker, so both will stand as a
                conflict
              </span>
            ))}
          </dd>
        </>
      ) : null}
      <dt>Touches</dt>
      <dd>{`${touchesWords(does)} · ${mailWords(followers)}`}</dd>
      <Touched does={does} />
    </>
  );
}

function touchesWords({ flags, lines, renewed }: Does): string {
  const editions = flags.reduce((sum, flag) => sum + flag.editions, 0);
  const parts = [
    editions === 0 ? "no story" : `raises ${editions === 1 ? "1 flag" : `${editions} flags`}`,
    lines.length === 0 ? "no line" : lines.length === 1 ? "1 season line" : `${lines.length} season lines`,
    renewed === 0 ? null : `renews ${renewed} ${renewed === 1 ? "page" : "pages"}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

/** The sentences and lines themselves, one press away. */
function Touched({ does: { flags, lines } }: { does: Does }) {
  if (flags.length === 0 && lines.length === 0) return null;
  return (
    <>
      <dt className="vh">In full</dt>
      <dd className="in-full">
        <details>
          <summary>See all</summary>
          <ul>
            {flags.flatMap(({ severity, stories, claim }) =>
              stories.map((story) => (
                <li key={`${claim.id} ${story.editionId} ${story.quotedText}`}>
                  <b>{SEVERITY_WORDS[severity]}</b> {story.headline || "Untitled story"}
                  <q>{story.quotedText}</q>
                </li>
              )),
            )}
            {lines.map(({ seasonId, before, after }) => (
              <li key={seasonId} className="line-change">
                {before ? <s>{before}</s> : null}
                <span>{after}</span>
              </li>
            ))}
          </ul>
        </details>
      </dd>
    </>
  );
}
