import type { Reach } from "./screens-of-review";

/** Every kind of page that readers get. */
export const readersScreens = ({ at }: { at: (address: string) => Reach }) => {
  const gallery: Reach = async (page) => {
    await at("/news/ordered-without-a-date")(page);
    await page.getByRole("list", { name: "3 pictures" }).scrollIntoViewIfNeeded();
  };
  return [
    { name: "home", who: "reader", reach: at("/") },
    { name: "article", who: "reader", reach: at("/news/all-of-us-are-dead-season-2") },
    { name: "gallery", who: "reader", reach: gallery },
    { name: "correction", who: "reader", reach: at("/news/money-heist-episode-count") },
    { name: "show", who: "reader", reach: at("/shows/all-of-us-are-dead") },
    { name: "season", who: "reader", reach: at("/shows/all-of-us-are-dead/season-1") },
    { name: "season-waiting", who: "reader", reach: at("/shows/all-of-us-are-dead/season-2") },
    { name: "tracker", who: "reader", reach: at("/tracker") },
    { name: "corrections", who: "reader", reach: at("/corrections") },
    { name: "how-we-verify", who: "reader", reach: at("/how-we-verify") },
    { name: "track-record", who: "reader", reach: at("/track-record") },
    { name: "person", who: "reader", reach: at("/people/joo-dong-geun") },
    { name: "policy", who: "reader", reach: at("/editorial-policy") },
    { name: "privacy", who: "reader", reach: at("/privacy") },
    { name: "nothing-found", who: "reader", reach: at("/search?q=nothing+of+the+kind") },
    { name: "not-found", who: "reader", reach: at("/news/nothing-here") },
    { name: "withdrawn", who: "reader", reach: at("/news/kingdom-season-3") },
    { name: "follow", who: "reader", reach: at("/follow") },
    { name: "search", who: "reader", reach: at("/search?q=all+of+us+ar+dead") },
    { name: "author", who: "reader", reach: at("/authors/kim-osei") },
    { name: "archive", who: "reader", reach: at("/news") },
    { name: "about", who: "reader", reach: at("/about") },
    { name: "sign-in", who: "reader", reach: at("/sign-in") },
  ] as const;
};
