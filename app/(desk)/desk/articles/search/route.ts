import { defineSearch } from "@/app/_server/define-question";
import { dayWords } from "@/components/desk/time-words";
import { searchLiveStories } from "@/domain/articles/queries/front";
import { deskSettings } from "../../desk-clock";

/** Live stories whose headline answers, for a field that asks for one. */
export const GET = defineSearch(async (db, text) => {
  const [{ clock }, found] = await Promise.all([deskSettings(), searchLiveStories(db, text)]);
  return found.map(({ id, label, publishedAt }) => ({ id, label, note: publishedAt ? dayWords(publishedAt, clock) : null }));
});
