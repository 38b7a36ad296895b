import { eq, inArray, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { only } from "@/db/connect";
import { articleSlugs, editions } from "@/db/schema/articles";
import { aDesk, anEdition, by, type Desk, GO_ON } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import { findPublicArticle } from "../public-queries";
import { changeSlug } from "./change-slug";
import { publishEdition } from "./publish-edition";
import { reinstateEdition, withdrawEdition } from "./withdraw-edition";

const database = openTestDatabase();
let deskOf: Promise<Desk>;
beforeEach(() => {
  deskOf = aDesk(database.db);
});
const isFull = process.env.DRILL === "full";
const SEQUENCES = isFull ? 10_000 : 8;
const STORIES = 3;
/** Few names, so that stories ask for each other's and come back to their own. */
const NAMES = ["harbour", "harbour-two", "ferry", "ferry-three", "lighthouse"];

const story = fc.nat(STORIES - 1);
const deed = fc.oneof(
  fc.record({ what: fc.constant("publish" as const), story }),
  fc.record({ what: fc.constant("rename" as const), story, name: fc.constantFrom(...NAMES) }),
  fc.record({ what: fc.constant("swap" as const), story, with: story }),
  fc.record({ what: fc.constant("withdraw" as const), story }),
  fc.record({ what: fc.constant("reinstate" as const), story }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;
type Told = { articleId: string; editionId: string };

const atOf = async ({ editionId }: Told) => {
  const { version } = only(await database.db.select({ version: editions.version }).from(editions).where(eq(editions.id, editionId)));
  return { editionId, baseVersion: version };
};
const slugsOf = async (...stories: Told[]) =>
  database.db
    .select({ slug: articleSlugs.slug, isCurrent: articleSlugs.isCurrent })
    .from(articleSlugs)
    .where(
      inArray(
        articleSlugs.articleId,
        stories.map(({ articleId }) => articleId),
      ),
    );

/** Does it as the desk would; what is refused changes nothing. */
async function act(desk: Desk, stories: readonly Told[], doing: Deed, own: string) {
  const told = stories[doing.story] as Told;
  const rename = async (one: Told, slug: string) => changeSlug(by(database.db, desk.editor), { ...(await atOf(one)), slug });
  const reason = "It was about another show.";
  if (doing.what === "publish") await publishEdition(by(database.db, desk.editor), { ...(await atOf(told)), ...GO_ON });
  if (doing.what === "rename") await rename(told, `${doing.name}-${own}`);
  if (doing.what === "withdraw") await withdrawEdition(by(database.db, desk.admin), { ...(await atOf(told)), reason });
  if (doing.what === "reinstate") await reinstateEdition(by(database.db, desk.admin), { ...(await atOf(told)), reason });
  if (doing.what === "swap") {
    const other = stories[doing.with] as Told;
    const current = async (one: Told) => (await slugsOf(one)).find(({ isCurrent }) => isCurrent)?.slug ?? "";
    const [mine, theirs] = [await current(told), await current(other)];
    await rename(told, theirs);
    await rename(other, mine);
  }
}

/** What a reader gets at an address: 200, 410, 404, or 308 and what stands where it leads. */
async function answerAt(slug: string): Promise<string> {
  const found = await findPublicArticle(database.reader.db, slug);
  if (found?.state !== "moved") return found ? { live: "200", withdrawn: "410" }[found.state] : "404";
  const next = await findPublicArticle(database.reader.db, found.slug);
  return next?.state === "moved" ? "308 308" : `308 ${next ? { live: "200", withdrawn: "410" }[next.state] : "404"}`;
}

/** Addresses at which readers have seen a story, and what each gives now. */
async function live(
  deeds: readonly Deed[],
  after: (slugs: string[]) => Promise<unknown> = async () => {},
): Promise<Record<string, string>> {
  const own = `of-${newId().slice(-12)}`; // addresses are for ever: each sequence has its own
  const desk = await deskOf;
  const stories: Told[] = [];
  for (let n = 0; n < STORIES; n++) stories.push(await anEdition(database.db, desk, { status: "approved" }));
  const seen = new Set<string>();
  for (const doing of deeds) {
    await act(desk, stories, doing, own);
    for (const { slug } of await slugsOf(...stories)) if (!seen.has(slug) && (await answerAt(slug)) === "200") seen.add(slug);
  }
  await after([...seen]);
  return Object.fromEntries(await Promise.all([...seen].map(async (slug) => [slug, await answerAt(slug)])));
}
const wrong = (answers: Record<string, string>) =>
  Object.entries(answers).filter(([, answer]) => !["200", "410", "308 200", "308 410"].includes(answer));

test(
  "whatever is published, renamed, swapped, withdrawn and put back, every address readers ever had answers, leads on in one step, or is gone",
  async () => {
    let addresses = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 12 }), async (deeds) => {
        const answers = await live(deeds);
        addresses += Object.keys(answers).length;
        expect(wrong(answers)).toEqual([]);
      }),
      { numRuns: SEQUENCES },
    );
    expect(addresses).toBeGreaterThan(SEQUENCES / 2);
  },
  isFull ? 7_200_000 : 120_000,
);

test("an old address that is forgotten is found", async () => {
  const deeds: Deed[] = [
    { what: "publish", story: 0 },
    { what: "rename", story: 0, name: "harbour" },
    { what: "rename", story: 0, name: "ferry" },
  ];
  expect(wrong(await live(deeds))).toEqual([]);
  // The table itself keeps every address; the fault is planted behind the back of its trigger.
  const forget = () =>
    database.db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql`delete from article_slugs where slug like 'harbour-of-%'`);
    });
  expect(wrong(await live(deeds, forget))).toEqual([[expect.stringMatching(/^harbour-of-/), "404"]]);
});
