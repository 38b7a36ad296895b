import type { Shelves } from "./kept";

/** The page that says in a form for machines whose site this is. */
export const MANIFEST = "/manifest.webmanifest";

/**
 * What the publication is called, as the kept manifest has it: known without the database, and remembered for when nothing may be
 * kept. Until a manifest was made it goes by its host.
 */
export function publicationName({ cache, site }: Pick<Shelves, "cache" | "site">): () => string {
  let known = site.host;
  const name = () => {
    const manifest = cache.kept(MANIFEST);
    if (manifest?.status === 200) known = JSON.parse(manifest.bodies.identity.toString()).name;
    return known;
  };
  name();
  return name;
}
