import { searchAnswer } from "@/app/(desk)/desk/shows/search-answer";
import { findOwnStory, listOwnStories } from "@/domain/articles/queries/own-stories";
import { isUuid } from "@/domain/kernel/id";

/** Stories of ours whose headlines answer `?q=`, or the one of `?id=`: for whoever leads a reader from one to another. */
export const GET = (request: Request) => {
  const id = new URL(request.url).searchParams.get("id");
  if (id === null) return searchAnswer(request, listOwnStories);
  return searchAnswer(request, (db) => (isUuid(id) ? findOwnStory(db, id) : Promise.resolve([])), id);
};
