import { beforeEach, expect, test } from "vitest";
import { pagePurges } from "@/db/schema/outbox";
import { aDesk, anEdition, by, type Desk } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { done } from "@/db/testing/ledger";
import { aPicture } from "@/db/testing/pictures";
import { labelPicture } from "../../media/commands/change-picture";
import { retirePicture } from "../../media/commands/retire-picture";
import { findAuthor } from "../public-queries/archive";
import { findOwnAuthor } from "../queries/authors";
import { describeAuthor } from "./describe-author";

const database = openTestDatabase();
let desk: Desk;
let author: NonNullable<Awaited<ReturnType<typeof findOwnAuthor>>>;
beforeEach(async () => {
  desk = await aDesk(database.db);
  await anEdition(database.db, desk, { status: "published" });
  const own = await findOwnAuthor(database.db, desk.writer.id);
  if (!own) throw new Error("the writer has a name");
  author = own;
});
const describing = (sent: { bio?: string | null; pictureId?: string | null; baseVersion?: number }, actor = desk.writer) =>
  describeAuthor(by(database.db, actor), { authorId: author.id, baseVersion: 1, bio: null, pictureId: null, ...sent });
const shown = () => findAuthor(database.reader.db, author.slug);
const purged = async () => (await database.db.select({ tags: pagePurges.tags }).from(pagePurges)).flatMap(({ tags }) => tags);

test("readers see what somebody says of themselves, with their picture, and only the page that prints it is made anew", async () => {
  const { id } = await aPicture(database.db, { by: desk.writer.id });
  expect(await describing({ bio: "Counts seasons.", pictureId: id })).toEqual({ ok: true, value: { version: 2 } });
  expect(await shown()).toMatchObject({ bio: "Counts seasons.", picture: { id, credit: "Yang Hae-sung/Netflix" } });
  expect(await purged()).toEqual([`author:${author.id}`]);
});

test("nobody describes somebody else but an editor, and of two who begin at once the second is told", async () => {
  expect(await describing({ bio: "Knows nothing." }, desk.colleague)).toMatchObject({
    error: { kind: "forbidden", rule: "only_ones_own_byline" },
  });
  expect((await describing({ bio: "Counts episodes." }, desk.editor)).ok).toBe(true);
  expect(await describing({ bio: "Late." })).toMatchObject({ error: { kind: "conflict", expected: 1, actual: 2 } });
  expect(await shown()).toMatchObject({ bio: "Counts episodes.", picture: null });
});

test("a picture nobody is named for, or that the library does not hold, is not shown", async () => {
  const bare = await aPicture(database.db, { by: desk.writer.id, creditLine: null });
  const retired = await aPicture(database.db, { by: desk.writer.id, state: "retired" });
  const refusal = (code: string) => ({ error: { kind: "not_ready", issues: [{ field: "portrait", code }] } });
  expect(await describing({ pictureId: bare.id })).toMatchObject(refusal("picture_credit_missing"));
  expect(await describing({ pictureId: retired.id })).toMatchObject(refusal("picture_missing"));
});

test("a picture stays in the library while a page of somebody shows it, and what is said of it reaches that page", async () => {
  const { id } = await aPicture(database.db, { by: desk.writer.id });
  done(await describing({ pictureId: id }));
  const at = { assetId: id, baseVersion: 1 };
  expect(await retirePicture(by(database.db, desk.writer), at)).toMatchObject({
    error: { issues: [{ field: "authors", code: "in_use", detail: 1 }] },
  });
  done(await labelPicture(by(database.db, desk.writer), { ...at, alt: "A writer", isDecorative: false, creditLine: "Another hand" }));
  expect(await shown()).toMatchObject({ picture: { credit: "Another hand" } });
  expect(await purged()).toEqual([`author:${author.id}`, `author:${author.id}`]);
  done(await describing({ baseVersion: 2 }));
  expect((await retirePicture(by(database.db, desk.writer), { assetId: id, baseVersion: 2 })).ok).toBe(true);
});
