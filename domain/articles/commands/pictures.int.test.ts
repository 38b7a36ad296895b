import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { placements } from "@/db/schema/media";
import { aDesk, anEdition, by, copy, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { done } from "@/db/testing/ledger";
import { aPicture } from "@/db/testing/pictures";
import { newId } from "../../kernel/id";
import { labelPicture } from "../../media/commands/change-picture";
import { retirePicture } from "../../media/commands/retire-picture";
import type { Doc } from "../document";
import { findPublicArticle } from "../public-queries";
import { pictureIssues, pictureWarnings } from "../queries/pictures";
import { saveDraft } from "./save-draft";
import { startEdition } from "./start-edition";

const database = openTestDatabase();
const placed = (editionId: string) =>
  database.db
    .select({ use: placements.use, assetId: placements.assetId, blockId: placements.blockId })
    .from(placements)
    .where(eq(placements.editionId, editionId))
    .orderBy(asc(placements.position));
const withFigures = (...assetIds: string[]): Doc => ({
  type: "doc",
  content: [
    ...copy.body.content,
    ...assetIds.map((assetId, at) => ({ type: "figure" as const, attrs: { id: `pic-${at}`, assetId } })),
    { type: "gallery", attrs: { id: "gal", items: assetIds.map((assetId) => ({ assetId })) } },
  ],
});

test("a save says where its pictures stand, in the order they are read; one that says nothing of the lead picture keeps it", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk);
  const [one, two] = [await aPicture(database.db, { by: desk.writer.id }), await aPicture(database.db, { by: desk.writer.id })];
  const save = (sent: object, version: number) =>
    saveDraft(by(database.db, desk.writer, later(version)), { ...at(version), ...copy, ...links, saveId: newId(), ...sent });
  done(await save({ hero: { assetId: one.id }, body: withFigures(two.id) }, 1));
  const all = [
    { use: "hero", assetId: one.id, blockId: null },
    { use: "inline", assetId: two.id, blockId: "pic-0" },
    { use: "inline", assetId: two.id, blockId: "gal" },
  ];
  expect(await placed(editionId)).toEqual(all);
  done(await save({ headline: "Another headline", body: withFigures(two.id) }, 2));
  expect(await placed(editionId)).toEqual(all);
  done(await save({ hero: null, body: withFigures() }, 3));
  expect(await placed(editionId)).toEqual([]);
});

test("a picture that is in no library is refused, and one in use is not retired", async () => {
  const desk = await aDesk(database.db);
  const { at, links } = await anEdition(database.db, desk);
  const save = (assetId: string) =>
    saveDraft(by(database.db, desk.writer, later(1)), { ...at(1), ...copy, ...links, saveId: newId(), hero: { assetId } });
  expect(await save(newId())).toMatchObject({ error: { issues: [{ field: "picture", code: "unknown_record" }] } });
  const { id } = await aPicture(database.db, { by: desk.writer.id });
  done(await save(id));
  const retired = await retirePicture(by(database.db, desk.editor), { assetId: id, baseVersion: 1 });
  expect(retired).toMatchObject({ error: { issues: [{ field: "stories", code: "in_use", detail: 1 }] } });
});

test("no words, no credit or no right keeps a story in; a small lead picture is warned of", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at, links } = await anEdition(database.db, desk);
  const bare = await aPicture(database.db, { by: desk.writer.id, alt: null, creditLine: " ", licenceExpiresOn: "2020-01-31", width: 800 });
  const sent = { ...at(1), ...copy, ...links, saveId: newId(), hero: { assetId: bare.id } };
  done(await saveDraft(by(database.db, desk.writer, later(1)), sent));
  expect((await pictureIssues(database.db, editionId)).map(({ field, code }) => `${field} ${code}`)).toEqual([
    "hero picture_alt_missing",
    "hero picture_credit_missing",
    "hero licence_ended",
  ]);
  expect((await pictureWarnings(database.db, editionId)).map(({ code }) => code)).toEqual(["picture_narrow"]);
  const decorative = { ...at(2), ...copy, ...links, saveId: newId(), hero: { assetId: bare.id, isDecorative: true } };
  done(await saveDraft(by(database.db, desk.writer, later(2)), decorative));
  expect((await pictureIssues(database.db, editionId)).map(({ code }) => code)).toEqual(["picture_credit_missing", "licence_ended"]);
});

test("an update begins with the pictures of what is live; readers get them, and only an editor changes them now", async () => {
  const desk = await aDesk(database.db);
  const { id } = await aPicture(database.db, { by: desk.writer.id });
  const words = { hero: { assetId: id } };
  const { articleId, editionId, slug } = await anEdition(database.db, desk, { status: "published", words: words as object });
  await database.db.insert(placements).values({ editionId, assetId: id, use: "hero", position: 1 });
  expect((await placed(editionId)).map(({ use }) => use)).toEqual(["hero"]);
  const article = await findPublicArticle(database.reader.db, slug);
  expect(article).toMatchObject({ state: "live", hero: { assetId: id }, pictures: { [id]: { credit: "Yang Hae-sung/Netflix" } } });
  const started = done(await startEdition(by(database.db, desk.writer, later(60)), { articleId }));
  expect((await placed(started.editionId)).map(({ assetId }) => assetId)).toEqual([id]);
  const label = { assetId: id, baseVersion: 1, alt: "Another", isDecorative: false, creditLine: "The desk" };
  expect(await labelPicture(by(database.db, desk.writer), label)).toMatchObject({ error: { rule: "live_pictures_change_with_editors" } });
  done(await labelPicture(by(database.db, desk.editor), label));
});
