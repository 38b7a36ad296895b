import { desc, eq, inArray } from "drizzle-orm";
import { planned, type Reader } from "@/db/connect";
import { articlePages, frontPage, frontStories, liveStories, type PublicLink } from "@/db/schema/public-views";
import { personPath } from "../people/vocabulary";
import { seasonPath, showPath } from "../shows/vocabulary";
import type { SubjectKind } from "./vocabulary";

type Row = typeof articlePages.$inferSelect;
type Text = { [K in "kind" | "language" | "headline" | "standfirst"]: NonNullable<Row[K]> } & { body: unknown };
export type LiveArticle = Text &
  Pick<
    Row,
    | "id"
    | "publication"
    | "seoTitle"
    | "seoDescription"
    | "authors"
    | "notes"
    | "hero"
    | "fence"
    | "pictures"
    | "related"
    | "linked"
    | "seasonId"
    | "ledgers"
    | "citedEstimates"
    | "citations"
    | "cited"
    | "citedShows"
  > & {
    state: "live";
    slug: string;
    firstPublishedAt: string;
    /** The last change that readers were told of; equal to `firstPublishedAt` until there is one. */
    significantAt: string;
    subjects: PublicSubjectLink[];
  };
/** A story that was taken back. `show`: what it was about, where that is a show or one of its seasons. */
export type WithdrawnArticle = Pick<Row, "id" | "publication"> & {
  state: "withdrawn";
  withdrawnAt: string;
  withdrawnReason: string;
  show: PublicLink | null;
};
/** What a reader may know of an address that was once a story's. */
export type PublicArticle = LiveArticle | WithdrawnArticle | { state: "moved"; slug: string };
export type PublicSubjectLink = Row["subjects"][number] & { path: string };
export type FrontPage = typeof frontPage.$inferSelect;

/** The story at an address it has or had, or null where none was ever published. Instants are ISO 8601 text, so that a page and a feed print the same. */
export async function findPublicArticle(db: Reader, slug: string): Promise<PublicArticle | null> {
  const [row] = await planned(db.select().from(articlePages).where(eq(articlePages.slug, slug)));
  if (!row) return null;
  if (row.state === "withdrawn") {
    const { id, publication, withdrawnAt, withdrawnReason, withdrawnShow: show } = row;
    return { state: "withdrawn", id, publication, withdrawnAt: instantOf(withdrawnAt), withdrawnReason: withdrawnReason ?? "", show };
  }
  return row.isCurrent ? liveArticleOf(row) : { state: "moved", slug: row.currentSlug };
}

function liveArticleOf(row: Row): LiveArticle {
  const { id, publication, seoTitle, seoDescription, authors, notes, related, linked, seasonId, ledgers, citedEstimates } = row;
  const { citations, cited, citedShows, hero, fence, pictures } = row;
  return {
    ...textOf(row),
    ...{
      id,
      publication,
      seoTitle,
      seoDescription,
      authors,
      notes,
      related,
      linked,
      seasonId,
      ledgers,
      citedEstimates,
      citations,
      cited,
      citedShows,
      hero,
      fence,
      pictures,
    },
    state: "live",
    slug: row.slug,
    firstPublishedAt: instantOf(row.firstPublishedAt),
    significantAt: instantOf(row.significantAt),
    subjects: row.subjects.map((subject) => ({ ...subject, path: subjectPath(subject) })),
  };
}

/** A live row has its text; the columns are nullable only for withdrawn ones. */
function textOf({ kind, language, headline, standfirst, body }: Row): Text {
  if (kind === null || language === null || headline === null || standfirst === null || body === null)
    throw new Error("a live story without text");
  return { kind, language, headline, standfirst, body };
}

function instantOf(at: Date | null): string {
  if (at === null) throw new Error("a published story without its instants");
  return at.toISOString();
}

function subjectPath(subject: Row["subjects"][number]): string {
  const paths: Record<SubjectKind, () => string> = {
    show: () => showPath(subject.slug),
    person: () => personPath(subject.slug),
    season: () => (subject.kind === "season" ? seasonPath(subject.show.slug, subject.slug) : showPath(subject.slug)),
  };
  return paths[subject.kind]();
}

/** The publication, its newest forty stories, and the shows last written about in the order of their titles. */
export async function getFrontPage(db: Reader): Promise<FrontPage> {
  const [row] = await planned(db.select().from(frontPage).limit(1)); // the driver plans only what has a parameter
  if (!row) throw new Error("the view front_page gives one row");
  return row;
}

/** The front page as these pins would make it, in their order; what stands there now is unpinned. */
export async function tryFrontPage(db: Reader, pins: readonly string[]): Promise<FrontPage> {
  const front = await getFrontPage(db);
  const pinned =
    pins.length > 0
      ? await db
          .select()
          .from(frontStories)
          .where(inArray(frontStories.id, [...pins]))
      : [];
  const first = pins.flatMap((id) => pinned.find((row) => row.id === id)?.story ?? []);
  const newest = front.stories.filter(({ id }) => !pins.includes(id)).sort((a, b) => b.firstPublishedAt.localeCompare(a.firstPublishedAt));
  return { ...front, stories: [...first, ...newest] };
}

/** The newest stories' slugs: what the server makes ready before the first reader asks. */
export const listNewestSlugs = async (db: Reader, limit: number): Promise<string[]> =>
  (
    await db
      .select({ slug: liveStories.slug })
      .from(liveStories)
      .orderBy(desc(liveStories.firstPublishedAt), desc(liveStories.id))
      .limit(limit)
  ).map((row) => row.slug);
