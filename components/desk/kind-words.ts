import type { ArticleKind } from "@/domain/articles/vocabulary";

/** What the desk calls each kind of story. */
export const KIND_WORDS: Record<ArticleKind, string> = {
  news: "News",
  explainer: "Explainer",
  analysis: "Analysis",
  review: "Review of a programme",
  recap: "Recap",
  interview: "Interview",
  list: "List",
};
