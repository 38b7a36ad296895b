import { findAuthorPage } from "../../domain/articles/queries/authors";
import { newId } from "../../domain/kernel/id";
import { listSettings } from "../../domain/settings/queries";
import { saveSitePage } from "../../domain/site/commands";
import { listSitePages } from "../../domain/site/queries";
import { findColleague } from "../desk";
import { granted } from "../story";
import type { Given, Row } from "./table";

const versionOf = async ({ db }: Given, page: "privacy" | "about") =>
  (await listSitePages(db)).find(({ slug }) => slug === page)?.version ?? 0;

// What the publication says of itself is the editors'; what is said of whoever writes is also their own.
/** The checks as they are: nothing of the newsroom's is changed by the knock. */
async function settingsAsTheyAre({ db }: Given) {
  const { actor } = await findColleague(db, "ines");
  const checks = (await listSettings({ db, actor })).find(({ section }) => section === "checks");
  return { section: "checks", baseDeed: checks?.baseDeed, ...checks?.values };
}

export const PAGE_ROWS: Row[] = [
  { entry: "app/(desk)/desk/settings/actions.ts#saveSettingsAction", who: "a", sends: settingsAsTheyAre },
  {
    entry: "app/(desk)/desk/pages/actions.ts#saveSitePageAction",
    who: "ea",
    sends: async (given) => ({
      slug: "privacy",
      baseVersion: await versionOf(given, "privacy"),
      title: "Privacy",
      sections: [{ heading: "", text: "Nothing is kept." }],
    }),
  },
  {
    entry: "app/(desk)/desk/pages/actions.ts#restoreSitePageAction",
    who: "ea",
    sends: async (given) => {
      const by = { db: given.db, actor: (await findColleague(given.db, "ana")).actor, now: new Date() };
      const text = { title: "About us now", sections: [{ heading: "", text: "We write." }] };
      const { version } = granted(await saveSitePage(by, { slug: "about", baseVersion: await versionOf(given, "about"), ...text }));
      return { slug: "about", baseVersion: version, version: 0 };
    },
  },
  {
    entry: "app/(desk)/desk/pages/actions.ts#describeAuthorAction",
    who: "oea",
    sends: async ({ db }) => {
      const { authorId } = await findColleague(db, "kim");
      return { authorId, baseVersion: (await findAuthorPage(db, authorId))?.version ?? 0, bio: `Writes ${newId()}.` };
    },
  },
];
