import { sql } from "drizzle-orm";
import { only } from "../../db/connect";
import { newId } from "../../domain/kernel/id";
import type { Given, Row } from "./table";

// Readers' forms are open to all and send everybody on to a page; a link that is none of ours opens nothing.
const ACTS = ["confirm", "choices", "stop", "erase", "export"].map((act) => `follow/[token]/${act}`);
const OPEN = ["follow", "follow/link", ...ACTS, "unsubscribe/[token]"];

const desk = (name: string, who: string, sends: (given: Given) => object | Promise<object>): Row => ({
  entry: `app/(desk)/desk/followers/actions.ts#${name}Action`,
  who,
  sends,
});
const nobody = () => ({ email: `${newId()}@nowhere.example` });

/** News that is held, about a fact of the demo. */
async function held({ db }: Given): Promise<{ eventId: string }> {
  const [id, key] = [newId(), newId()];
  const made = await db.execute<{ id: string }>(sql`
    insert into notification_events (id, verb, show_id, was_claim_id, certainty, dedupe_key, raised_at, hold_until)
    select ${id}, 'decision', c.show_id, c.id, 'confirmed', ${key}, now(), now() + interval '1 day' from claims c limit 1 returning id`);
  return { eventId: only(made).id };
}

export const FOLLOWER_ROWS: Row[] = [
  ...OPEN.map((path): Row => ({ entry: `POST /api/${path}`, who: "*", answers: 303 })),
  desk("releaseNews", "ea", held),
  desk("cancelNews", "ea", held),
  desk("eraseByAddress", "a", nobody),
  desk("recordBounce", "a", () => ({ ...nobody(), kind: "bounced" })),
];
