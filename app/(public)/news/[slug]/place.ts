import type { LiveArticle } from "@/domain/articles/public-queries";

/** The show a story belongs under, and the season where it is about one of that show. */
export function placeOf({ subjects }: Pick<LiveArticle, "subjects">) {
  const about = subjects.filter((subject) => subject.role === "about");
  const ofSeason = about.find((subject) => subject.kind === "season");
  const ofShow = about.find((subject) => subject.kind === "show");
  const show = ofShow ? { id: ofShow.id, slug: ofShow.slug, title: ofShow.label } : ofSeason?.show;
  return { show, season: ofSeason && ofSeason.show.id === show?.id ? ofSeason : undefined };
}
