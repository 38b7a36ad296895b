import { Fragment, type ReactNode } from "react";
import type { Difference } from "@/domain/articles/difference";
import { DiffLine } from "./diff-line";
import { Runs } from "./diff-runs";
import { FIELD_WORDS } from "./diff-words";
import { Margin } from "./margin.client";

/** Something that stands beside a block, or beside the whole text where no block is named. */
export type Beside = { blockId: string | null; key: string; node: ReactNode };
type Props = { difference: Difference; language: string; beside?: readonly Beside[] };

/** What a text says that an earlier one did not: every change is said in words too, and stands where it happened. */
export function Diff({ difference, language, beside = [] }: Props) {
  const { headline, standfirst, body, fields } = difference;
  const placed = placedBeside(body, beside);
  return (
    <div className="diff-page">
      <Margin isWide={beside.length > 0}>
        <article className="story diff" lang={language}>
          <div className="lead">
            <h2 className="headline">
              <Runs runs={headline} />
            </h2>
            {standfirst.length > 0 ? (
              <p className="stand">
                <Runs runs={standfirst} />
              </p>
            ) : null}
          </div>
          <Notes notes={placed.get(null)} />
          {body.map((line) => (
            <Fragment key={line.id}>
              <DiffLine line={line} />
              <Notes notes={placed.get(line.id)} />
            </Fragment>
          ))}
        </article>
      </Margin>
      {fields.length > 0 ? (
        <dl className="facts">
          {fields.map(({ field, runs }) => (
            <div key={field} className="row">
              <dt>{FIELD_WORDS[field]}</dt>
              <dd>
                <Runs runs={runs} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}

/** Each note by the line it stands at: its own, or the last of its block; the top where that is gone. */
function placedBeside(body: Difference["body"], beside: readonly Beside[]): Map<string | null, Beside[]> {
  const placed = new Map<string | null, Beside[]>();
  for (const note of beside) {
    const own = body.find(({ id, runs }) => id === note.blockId && runs.length > 0);
    const at = own?.id ?? body.find(({ block }) => block === note.blockId)?.id ?? null;
    placed.set(at, [...(placed.get(at) ?? []), note]);
  }
  return placed;
}

const Notes = ({ notes = [] }: { notes: readonly Beside[] | undefined }) =>
  notes.map(({ key, node }) => (
    <div key={key} className="beside" lang="en">
      {node}
    </div>
  ));

/** What the marks mean, in words. */
export function DiffLegend({ by, count, suggestions = 0 }: { by: string; count: number; suggestions?: number }) {
  return (
    <p className="legend">
      <span>
        <ins>inserted</ins> by {by}
      </span>
      <span>
        <del>removed</del>
      </span>
      <span>
        <span className="formatted">format or link</span>
      </span>
      {suggestions > 0 ? (
        <span>
          <span className="suggested">suggested</span>, not in the copy
        </span>
      ) : null}
      <span className="q">
        {count === 0 ? "no change" : count === 1 ? "1 change" : `${count} changes`}
        {suggestions > 0 ? `, ${suggestions} suggested` : ""}
      </span>
    </p>
  );
}
