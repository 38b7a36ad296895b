import { expect, test } from "vitest";
import { aDesk, anEdition, by, copy } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { done } from "@/db/testing/ledger";
import { aPicture } from "@/db/testing/pictures";
import { saveDraft } from "../../articles/commands/save-draft";
import { newId } from "../../kernel/id";
import { listEndingLicences } from "./ending";

const database = openTestDatabase();

test("a licence that ends is told with the stories that print its picture; of a picture nobody prints nothing is told", async () => {
  const desk = await aDesk(database.db);
  const { at, links } = await anEdition(database.db, desk);
  const traits = { by: desk.writer.id, licenceExpiresOn: "2026-03-20" };
  const [printed] = [await aPicture(database.db, traits), await aPicture(database.db, traits)];
  const save = { ...at(1), ...copy, ...links, hero: { assetId: printed.id }, saveId: newId() };
  done(await saveDraft(by(database.db, desk.writer), save));
  expect(await listEndingLicences(database.db, "2026-03-31")).toMatchObject([{ id: printed.id, endsOn: "2026-03-20", uses: 1 }]);
  expect(await listEndingLicences(database.db, "2026-03-19")).toEqual([]);
});
