import { z } from "zod";
import { unseal } from "@/app/_server/sealed";
import type { TextBlock } from "@/domain/articles/anchors";
import { GUEST_COMMENT_MAX, GUEST_NAME_MAX } from "@/domain/articles/vocabulary";

const typedSchema = z.object({
  fields: z.object({ name: z.string().catch(""), body: z.string().catch(""), blockId: z.string().catch("") }),
  error: z.object({ kind: z.string(), retryAfter: z.number().optional(), fields: z.record(z.string(), z.array(z.string())).optional() }),
});
type Typed = z.output<typeof typedSchema>;

/** What a form sent that could not be taken, to be shown again as it was typed. */
export const typedBy = (sealed: unknown): Typed | null => typedSchema.safeParse(unseal(sealed)).data ?? null;

type Said = { id: string; name: string | null; body: string; blockId: string | null; at: string };
type Props = {
  action: string;
  commentId: string;
  blocks: readonly TextBlock[];
  said: readonly Said[];
  isSaid: boolean;
  typed: Typed | null;
};

/** What was said through this link, and a plain form to say more: it needs no script. */
export function GuestForm({ action, commentId, blocks, said, isSaid, typed }: Props) {
  const faults = typed?.error.fields ?? {};
  return (
    <section className="guest" aria-labelledby="say">
      <h2 id="say">What do you say?</h2>
      {isSaid ? (
        <p className="said" role="status" id="said">
          The desk has it.
        </p>
      ) : null}
      {said.length > 0 ? (
        <ol>
          {said.map(({ id, name, body, blockId, at }) => (
            <li key={id}>
              <p>
                <b>{name}</b>, {at}
                {blockId ? <q>{startOf(blocks.find((block) => block.id === blockId)?.text ?? "")}</q> : null}
              </p>
              <p className="words">{body}</p>
            </li>
          ))}
        </ol>
      ) : null}
      {typed ? (
        <p className="said" role="alert">
          {refusalWords(typed.error)}
        </p>
      ) : null}
      <form method="post" action={action}>
        <input type="hidden" name="commentId" value={commentId} />
        <label htmlFor="name">Your name</label>
        <input id="name" name="name" required maxLength={GUEST_NAME_MAX} autoComplete="name" defaultValue={typed?.fields.name} />
        <Fault says={faults.name} />
        <label htmlFor="block">About</label>
        <select id="block" name="blockId" defaultValue={typed?.fields.blockId ?? ""}>
          <option value="">The whole story</option>
          {blocks.map(({ id, text }) => (
            <option key={id} value={id}>
              {startOf(text)}
            </option>
          ))}
        </select>
        <label htmlFor="body">What you want to say</label>
        <textarea id="body" name="body" required maxLength={GUEST_COMMENT_MAX} rows={5} defaultValue={typed?.fields.body} />
        <Fault says={faults.body} />
        <button type="submit">Send to the desk</button>
      </form>
    </section>
  );
}

const Fault = ({ says }: { says: string[] | undefined }) => (says ? <p className="fault">{says.join(" ")}</p> : null);

const START_CHARACTERS = 60;
const startOf = (text: string) => (text.length <= START_CHARACTERS ? text : `${text.slice(0, START_CHARACTERS).replace(/\s+\S*$/, "")} …`);

function refusalWords({ kind, retryAfter = 600, fields }: Typed["error"]): string {
  const minutes = Math.max(1, Math.ceil(retryAfter / 60));
  if (kind === "too_many") return `That was much in a short time. Send it again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
  if (kind === "unavailable") return "The desk could not take it just now. Send it again in a minute.";
  return fields?.name || fields?.body ? "It was not sent yet." : "It could not be sent. Send it again.";
}
