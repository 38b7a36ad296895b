import type { Tx } from "@/db/connect";
import { addJob } from "@/db/outbox";
import { newsPath } from "./vocabulary";

/** Asks for search engines to be told of a story that is new, changed or gone. Of several changes in a row the last is told. */
export async function announceStory(tx: Tx, { slug }: { slug: string }): Promise<void> {
  const path = newsPath(slug);
  await addJob(tx, "index-now", { paths: [path] }, { key: `index-now:${path}` });
}
