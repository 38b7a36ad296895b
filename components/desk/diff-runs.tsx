import { Fragment } from "react";
import { differs, placesOf, type Run } from "@/domain/articles/difference-runs";

/** Words, with every change in its place; a place takes the focus of whoever steps through them, but where it is only told of. */
export function Runs({ runs, isPlain = false }: { runs: readonly Run[]; isPlain?: boolean }) {
  return placesOf(runs).map((place, at) => {
    const words = place.map((run, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line, in their order
      <Words key={index} run={run} isClose={/\S$/.test(place[index - 1]?.text ?? "")} />
    ));
    return differs(place) && !isPlain ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line, in their order
      <span key={at} className="place" data-change={saysOf(place)} tabIndex={-1}>
        {words}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one line, in their order
      <Fragment key={at}>{words}</Fragment>
    );
  });
}

/** One word for what happened here, as it is announced. */
function saysOf(place: readonly Run[]): string {
  const kinds = new Set(place.map(({ change }) => change));
  if (kinds.has("removed") && kinds.has("inserted")) return "replaced";
  return kinds.has("inserted") ? "inserted" : kinds.has("removed") ? "removed" : "format changed";
}

/** The marks stand on the words: the blanks around them are nobody's change to look at, and what was replaced is a hair apart. */
function Words({ run, isClose }: { run: Run; isClose: boolean }) {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  if (words === "") return <Marked run={run} />;
  return (
    <>
      {before || (isClose ? "\u2009" : "")}
      <Marked run={{ ...run, text: words }} />
      {after}
    </>
  );
}

function Marked({ run: { change, text, format, suggestion } }: { run: Run }) {
  if (suggestion) {
    const Tag = suggestion.change === "inserted" ? "ins" : "del";
    return (
      <Tag className="suggested" data-suggestion={suggestion.id} tabIndex={-1}>
        <span className="vh">suggested to be {suggestion.change === "inserted" ? "added" : "removed"}: </span>
        {text}
        <span className="vh"> end of suggestion </span>
      </Tag>
    );
  }
  if (change === "same") return format ? <span className="formatted">{text}</span> : <span>{text}</span>;
  const Tag = change === "inserted" ? "ins" : "del";
  return (
    <Tag>
      <span className="vh">{change}: </span>
      {text}
      <span className="vh"> end of {change} </span>
    </Tag>
  );
}
