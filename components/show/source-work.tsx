import type { Say } from "@/domain/kernel/words";
import type { SourceWorkKind } from "@/domain/shows/vocabulary";
import { showPath } from "@/domain/shows/vocabulary";
import { told } from "../words/told";
import { type Named, Names } from "./names";

type Props = {
  work: {
    kind: SourceWorkKind;
    title: string;
    originalTitle: string | null;
    language: string | null;
    publisher: string | null;
    asShow: { slug: string; title: string } | null;
    authors: readonly Named[];
  };
  showTitle: string;
  say: Say;
};

/** "the Naver webtoon by Joo Dong-geun"; the work's own title only where it differs from the show's. */
export function SourceWork({ work, showTitle, say }: Props) {
  const said = { publisher: work.publisher ?? "none", kind: say(`work.${work.kind}`) };
  const titled = <TitleOf work={work} showTitle={showTitle} />;
  const isNamed = work.title !== showTitle || originalOf(work) !== null;
  const named = isNamed ? told(say, "show.workTitled", { ...said, title: titled }) : say("show.work", said);
  if (work.authors.length === 0) return named;
  return told(say, "show.workBy", { work: named, authors: <Names people={work.authors} say={say} /> });
}

const originalOf = ({ title, originalTitle }: Props["work"]) => (originalTitle !== title ? originalTitle : null);

/** What it is called here, and at home. */
function TitleOf({ work, showTitle }: Pick<Props, "work" | "showTitle">) {
  const original = originalOf(work);
  const isOwn = work.title !== showTitle;
  return (
    <>
      {isOwn && (work.asShow ? <a href={showPath(work.asShow.slug)}>{work.title}</a> : <cite>{work.title}</cite>)}
      {isOwn && original && " "}
      {original && (
        <span lang={work.language ?? undefined} className="nw">
          {original}
        </span>
      )}
    </>
  );
}
