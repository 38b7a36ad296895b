import type { Difference, LineDifference, Run } from "@/domain/articles/difference";

const FIELD_WORDS = { shortHeadline: "Short headline", seoTitle: "Search title", seoDescription: "Search description" } as const;

/** What a text says that an earlier one did not: every change is said in words too, and stands where it happened. */
export function Diff({ difference, language }: { difference: Difference; language: string }) {
  const { headline, standfirst, body, fields } = difference;
  return (
    <div className="diff-page">
      <article className="story diff" lang={language}>
        <h2 className="headline">
          <Runs runs={headline} />
        </h2>
        {standfirst.length > 0 ? (
          <p className="stand">
            <Runs runs={standfirst} />
          </p>
        ) : null}
        {body.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </article>
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

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ change, text }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line, in their order
    if (change === "same") return <span key={at}>{text}</span>;
    const Tag = change === "inserted" ? "ins" : "del";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line, in their order
      <Tag key={at}>
        <span className="vh">{change}: </span>
        {text}
        <span className="vh"> end of {change} </span>
      </Tag>
    );
  });
}

const WHOLE: Partial<Record<LineDifference["change"], string>> = { moved: "Moved here", formatted: "Formatting or links changed" };

function Line({ line }: { line: LineDifference }) {
  const { form, depth, change, runs } = line;
  const note = WHOLE[change];
  const words = (
    <>
      {note ? <span className="line-note">{note}</span> : null}
      <Runs runs={runs} />
    </>
  );
  switch (form) {
    case "heading2":
      return <h3>{words}</h3>;
    case "heading3":
      return <h4>{words}</h4>;
    case "quote":
      return <blockquote>{words}</blockquote>;
    case "rule":
      return change === "same" ? <hr /> : <p className="line-note">Divider {change}</p>;
    case "bullet":
    case "number":
      return (
        <p className="line-item" style={{ marginInlineStart: `${depth * 1.5}rem` }}>
          <span aria-hidden="true">{form === "bullet" ? "•" : "–"}</span>
          <span>
            <span className="vh">List item: </span>
            {words}
          </span>
        </p>
      );
    default:
      return runs.length > 0 ? <p>{words}</p> : null;
  }
}

/** What the marks mean, in words. */
export function DiffLegend({ by, count }: { by: string; count: number }) {
  return (
    <p className="legend">
      <span>
        <ins>inserted</ins> by {by}
      </span>
      <span>
        <del>removed</del>
      </span>
      <span className="q">{count === 0 ? "no change" : count === 1 ? "1 place differs" : `${count} places differ`}</span>
    </p>
  );
}
