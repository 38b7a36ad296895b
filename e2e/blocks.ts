import type { Db } from "../db/connect";
import { approveEdition } from "../domain/articles/commands/approve-edition";
import { publishEdition } from "../domain/articles/commands/publish-edition";
import { saveDraft } from "../domain/articles/commands/save-draft";
import { submitForReview } from "../domain/articles/commands/submit-for-review";
import type { Doc, Paragraph } from "../domain/articles/document";
import { newId } from "../domain/kernel/id";
import { findColleague, findWorld } from "./desk";
import { editionAt, GO_ON, granted, makeStory, type Story } from "./story";

const paragraph = (text: string): Paragraph => ({ type: "paragraph", attrs: { id: newId() }, content: [{ type: "text", text }] });
const cell = <T extends string>(type: T, text: string) => ({ type, content: [paragraph(text)] });

/** One of each block a writer adds. */
export const everyBlock = (relatedTo: string): Doc => ({
  type: "doc",
  content: [
    paragraph("What is known of the second season."),
    { type: "quote", attrs: { id: newId(), speaker: "Lomon", source: "to Variety" }, content: [paragraph("We are not in a hurry.")] },
    { type: "video", attrs: { id: newId(), provider: "youtube", videoId: "dQw4w9WgXcQ", title: "Teaser" } },
    { type: "linkCard", attrs: { id: newId(), href: "https://variety.com/x", title: "Netflix renews it", outlet: "Variety" } },
    { type: "relatedStory", attrs: { id: newId(), articleId: relatedTo } },
    {
      type: "table",
      attrs: { id: newId(), caption: "Seasons so far" },
      content: [
        { type: "tableRow", content: [cell("tableHeader", "Season"), cell("tableHeader", "Year")] },
        { type: "tableRow", content: [cell("tableCell", "1"), cell("tableCell", "2022")] },
      ],
    },
    { type: "spoiler", attrs: { id: newId(), label: "season 1, episode 12" }, content: [paragraph("The school burns.")] },
    { type: "editorsNote", attrs: { id: newId() }, content: [paragraph("This story is brought up to date as facts come in.")] },
    paragraph("And that is all."),
  ],
});

/** A story of Kim's with one of each block, as a draft or before readers; the story it leads to is live. */
export async function storyOfBlocks(db: Db, isLive: boolean): Promise<{ story: Story; related: Story; body: Doc }> {
  const related = await makeStory(db, { stage: "published" });
  const story = await makeStory(db);
  const [kim, ana] = [await findColleague(db, "kim"), await findColleague(db, "ana")];
  const { show } = await findWorld(db);
  const as = ({ actor }: typeof kim) => ({ db, actor, now: new Date() });
  const body = everyBlock(related.articleId);
  const at = () => editionAt(db, story.editionId);
  granted(
    await saveDraft(as(kim), {
      ...(await at()),
      ...{ saveId: newId(), headline: "Every block there is", standfirst: "One of each.", body },
      ...{ shortHeadline: null, seoTitle: null, seoDescription: null, bylines: [kim.authorId], about: [{ kind: "show", id: show.id }] },
    }),
  );
  if (isLive) {
    granted(await submitForReview(as(kim), { ...(await at()), wantedFor: undefined }));
    granted(await approveEdition(as(ana), { ...(await at()), overrideReason: null, ...GO_ON }));
    granted(await publishEdition(as(ana), { ...(await at()), note: undefined, ...GO_ON }));
  }
  return { story, related, body };
}
