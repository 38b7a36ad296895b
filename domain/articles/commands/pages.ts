import type { Tx } from "@/db/connect";
import { notifyPages } from "@/db/notify";
import { allSubjects, showsOfSeasons } from "../store/subjects";
import { aboutTag } from "../vocabulary";

/** The kept pages a story stands on: its own, the lists of stories about what it names, and those of the newest. */
export async function tagsOf(tx: Tx, articleId: string, editionIds: readonly string[]): Promise<string[]> {
  const tags = new Set([`article:${articleId}`, "latest"]);
  const subjects = (await Promise.all(editionIds.map((editionId) => allSubjects(tx, editionId)))).flat();
  for (const { kind, id } of subjects) tags.add(aboutTag(kind, id));
  // A story of one season stands among those of its show.
  for (const showId of await showsOfSeasons(tx, subjects)) tags.add(aboutTag("show", showId));
  return [...tags];
}

/** Readers keep the old pages while the new ones are made. */
export const renewPages = (tx: Tx, tags: string[]) => notifyPages(tx, { tags, paths: [], drop: false });

/** What stands at these addresses must not be served once more: a takedown, a rename, or a 404 kept before first publication. */
export const dropPages = (tx: Tx, paths: string[], tags: string[] = []) => notifyPages(tx, { tags, paths, drop: true });
