import type { ArticleKind, NotePlacement } from "@/domain/articles/vocabulary";
import { ShowFigure } from "../show/drawing";
import type { Clock } from "../site/instant";
import { ArticleBody, type Walk } from "./body";
import { CorrectionNote, type Note } from "./correction-note";
import { ArticleHead, type Author } from "./head";
import { type Subject, Subjects } from "./subjects";

type Props = {
  article: {
    language: string;
    kind: ArticleKind;
    headline: string;
    standfirst: string;
    body: unknown;
    authors: readonly Author[];
    subjects: readonly Subject[];
    notes: readonly (Note & { placement: NotePlacement })[];
    firstPublishedAt: string | null;
    significantAt: string | null;
  };
  /** The show whose drawing stands with the story, or whatever else the drawing is made from. */
  drawing: { slug: string; title: string };
  publication: Clock & { name: string };
} & Partial<Pick<Walk, "sources" | "facts" | "onUnknown">>;

/** A story as readers see it; the preview of the desk prints the same from another revision. */
export function Article({ article, drawing, publication, ...walk }: Props) {
  const paths = new Map(article.subjects.map((subject) => [`${subject.kind}:${subject.id}`, subject.path]));
  const notes = (placement: NotePlacement) =>
    article.notes
      .filter((note) => note.placement === placement)
      .map((note) => <CorrectionNote key={note.id} note={note} clock={publication} />);
  return (
    <article lang={article.language}>
      <ArticleHead {...article} clock={publication} />
      <div className="art-grid">
        <ShowFigure show={drawing} credit={publication.name} shape="wide" />
        <div className="story-text">
          {notes("top")}
          <ArticleBody body={article.body} pathOf={(kind, id) => paths.get(`${kind}:${id}`) ?? null} {...walk} />
          {notes("bottom")}
        </div>
        <div className="rail">
          <Subjects subjects={article.subjects} />
        </div>
      </div>
    </article>
  );
}
