import type { SourceWorkKind } from "@/domain/shows/vocabulary";
import { showPath } from "@/domain/shows/vocabulary";
import { type Named, Names } from "./names";
import { SOURCE_WORK_WORDS } from "./words";

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
  language: string;
};

/** "the Naver webtoon by Joo Dong-geun"; the work's own title only where it differs from the show's. */
export function SourceWork({ work, showTitle, language }: Props) {
  const title =
    work.title === showTitle ? null : work.asShow ? <a href={showPath(work.asShow.slug)}>{work.title}</a> : <cite>{work.title}</cite>;
  const original = work.originalTitle !== null && work.originalTitle !== work.title && work.originalTitle;
  return (
    <>
      the {work.publisher && `${work.publisher} `}
      {SOURCE_WORK_WORDS[work.kind]}
      {title && <> {title}</>}
      {original && (
        <>
          {" "}
          <span lang={work.language ?? undefined} className="nw">
            {original}
          </span>
        </>
      )}
      {work.authors.length > 0 && (
        <>
          {" "}
          by <Names people={work.authors} language={language} />
        </>
      )}
    </>
  );
}
