import { commentOn } from "../../domain/articles/commands/comment-on";
import { newId } from "../../domain/kernel/id";
import { findColleague, type Person } from "../desk";
import { granted } from "../story";
import type { Given, Row } from "./table";

const note = () => ({ commentId: newId(), anchor: null, body: "Who says so?" });

/** A note of somebody's on the story behind the door, by the name its door knows it by. */
const madeBy =
  (who: Person, name: "threadId" | "commentId", more: () => object = () => ({})) =>
  async ({ db, story }: Given) => {
    const { actor } = await findColleague(db, who);
    const made = granted(await commentOn({ db, actor, now: new Date() }, { ...note(), editionId: story.editionId, isBlocking: false }));
    return { [name]: made.commentId, ...more() };
  };
const told = async (given: Given) => ({
  ...(await madeBy("kim", "commentId")(given)),
  userIds: [(await findColleague(given.db, "tove")).actor.id],
});

/** Everybody at the desk may remark; what was said is its maker's, and a thread is settled by those it concerns. */
export const NOTE_ROWS: Row[] = [
  { entry: "GET /api/editions/[editionId]/threads", who: "owea" },
  { entry: "POST /api/editions/[editionId]/threads", who: "owea", sends: note },
  { entry: "POST /api/editions/[editionId]/threads", who: "ea", sends: () => ({ ...note(), isBlocking: true }) },
  {
    entry: "POST /api/threads/[threadId]/replies",
    who: "owea",
    sends: madeBy("ana", "threadId", () => ({ commentId: newId(), body: "They do." })),
  },
  {
    entry: "PUT /api/threads/[threadId]/settled",
    who: "oea",
    sends: madeBy("milo", "threadId", () => ({ isSettled: true })),
    stage: "draft",
  },
  { entry: "PUT /api/remarks/[commentId]", who: "o", sends: madeBy("kim", "commentId", () => ({ body: "Who says so now?" })) },
  { entry: "DELETE /api/remarks/[commentId]", who: "o", sends: madeBy("kim", "commentId") },
  { entry: "POST /api/remarks/[commentId]/told", who: "o", sends: told },
  { entry: "app/(desk)/desk/account/actions.ts#chooseNoticesAction", who: "owea", sends: () => ({ mentioned: "both", digestHour: "7" }) },
  {
    entry: "app/(desk)/desk/account/actions.ts#muteStoryAction",
    who: "owea",
    sends: ({ story }) => ({ articleId: story.articleId, isMuted: "true" }),
  },
];
