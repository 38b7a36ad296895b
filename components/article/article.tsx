import type { ArticleKind, NotePlacement } from "@/domain/articles/vocabulary";
import type { PageChange } from "@/domain/claims/page-changes";
import type { SeasonFace } from "@/domain/claims/season-face";
import type { ListedSource } from "@/domain/claims/source-list";
import type { MarginNote } from "@/domain/claims/story-facts";
import { sayIn } from "@/domain/kernel/say-in";
import type { Use } from "@/domain/media/vocabulary";
import { AgeNotice } from "../show/age-notice";
import { Answer } from "../show/answer";
import { FactBox } from "../show/fact-box";
import { SourcesList } from "../show/sources-list";
import { Timeline } from "../show/timeline";
import type { Clock } from "../site/instant";
import { StoryFence } from "./blocks/spoiler-fence";
import { ArticleBody, type Walk } from "./body";
import { Changes } from "./changes";
import { CorrectionNote, type Note } from "./correction-note";
import { ArticleHead, type Author } from "./head";
import { LeadPicture } from "./lead-picture";
import { type Subject, Subjects } from "./subjects";

type Props = {
  article: {
    language: string;
    kind: ArticleKind;
    headline: string;
    standfirst: string;
    hero?: Use | null;
    /** What stands behind a press; null for a story that is open. */
    fence?: { of: string | null; standfirst: string } | null;
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
  /** Where the season it is about stands; null where it is about none, or in a preview. */
  face?: SeasonFace | null;
  /** The list its numbers lead to, where it is about no season; a season has its own. */
  listed?: readonly ListedSource[];
  margin?: Readonly<Record<string, MarginNote>>;
  /** What the ledger brought since it was published. */
  changes?: readonly PageChange[];
} & Partial<Pick<Walk, "sources" | "facts" | "pictures" | "stories" | "hasAnchors" | "onUnknown">>;

/** A story as readers see it; the preview of the desk prints the same from another revision. */
export function Article({
  article,
  drawing,
  publication,
  face = null,
  listed = face?.sources ?? [],
  changes = [],
  pictures = {},
  ...walk
}: Props) {
  const paths = new Map(article.subjects.map((subject) => [`${subject.kind}:${subject.id}`, subject.path]));
  const notes = (placement: NotePlacement) =>
    article.notes
      .filter((note) => note.placement === placement)
      .map((note) => <CorrectionNote key={note.id} note={note} clock={publication} say={sayIn(publication.language)} />);
  const body = (
    <ArticleBody
      body={article.body}
      pathOf={(kind, id) => paths.get(`${kind}:${id}`) ?? null}
      language={publication.language}
      pictures={pictures}
      {...walk}
    />
  );
  const say = sayIn(publication.language);
  return (
    <article lang={article.language}>
      {face && <AgeNotice season={face} clock={publication} />}
      <ArticleHead
        {...article}
        checkedOn={face?.checkedOn ?? null}
        clock={publication}
        answer={face && <Answer face={face} clock={publication} />}
      />
      <div className="art-grid">
        <LeadPicture hero={article.hero} pictures={pictures} drawing={drawing} credit={publication.name} say={say} />
        {face && <FactBox face={face} clock={publication} />}
        <div className="story-text">
          {notes("top")}
          {article.fence ? (
            <StoryFence fence={article.fence} say={say}>
              {body}
            </StoryFence>
          ) : (
            body
          )}
          {notes("bottom")}
        </div>
        <div className="rail">
          {face && face.timeline.length > 0 && <Timeline entries={face.timeline} say={say} />}
          {listed.length > 0 && <SourcesList sources={listed} face={face} clock={publication} />}
          <Changes firstPublishedAt={article.firstPublishedAt} notes={article.notes} changes={changes} clock={publication} />
          <Subjects subjects={article.subjects} say={say} />
        </div>
      </div>
    </article>
  );
}
