import postgres from "postgres";
import { z } from "zod";
import { faultOf, log } from "@/app/_server/log";
import { EVERY_PAGE, PAGE_CHANNEL } from "@/db/notify";
import type { News } from "./page-cache";

/** Whom to tell. */
type Listener = { invalidate: (news: News) => Promise<void>; expireAll: () => void; dropAll: () => void };
type Letter = News & { id: string };
type Options = { everyMs?: number };

const LETTERS_MS = 5_000;
const REMEMBERED = 10_000;
/** Letters are swept after a day: whoever was silent for as long cannot know what was taken down meanwhile. */
const LETTERS_LAST_MS = 23 * 60 * 60 * 1_000;

const bellSchema = z.object({ id: z.number(), tags: z.array(z.string()), paths: z.array(z.string()), drop: z.boolean() });

/**
 * Hears which kept pages are old. The bell rings at commit; whoever missed it finds the letter, at each (re)connect and
 * every five seconds, for a line that died in silence. `url` leads to the server itself: a pooler forgets LISTEN.
 */
export async function listenForNews(url: string, listener: Listener, { everyMs = LETTERS_MS }: Options = {}): Promise<() => Promise<void>> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, backoff: (tries) => Math.min(0.1 * 2 ** tries, 1), onnotice: () => {} });
  const mailbox = new Mailbox(sql, listener);
  const onConnect = () => {
    listener.expireAll();
    void mailbox.read().catch(complain);
  };
  const onBell = (text: string) => void ring(text, mailbox).catch(complain);
  await sql.listen(PAGE_CHANNEL, onBell, onConnect).catch(complain);
  const timer = setInterval(() => void mailbox.read().catch(() => {}), everyMs);
  return async () => {
    clearInterval(timer);
    await sql.end({ timeout: 2 });
  };
}

const complain = (error: unknown) => log.warn({ event: "news_not_heard", where: "page_cache", ...faultOf(error) });

/** A bell too long to ring names every page and nothing else: its letter says which are meant. */
async function ring(text: string, mailbox: Mailbox) {
  const { id, ...news } = bellSchema.parse(JSON.parse(text));
  const isShort = news.paths.length === 0 && news.tags.length === 1 && news.tags[0] === EVERY_PAGE;
  await (isShort ? mailbox.read() : mailbox.obey({ id: String(id), ...news }));
}

/** Obeys each letter once, however often it is found. */
class Mailbox {
  readonly #obeyed = new Set<string>();
  /** When the letters were last read, by the database's clock and by ours. */
  #lastLook: { at: string; ours: number } | undefined;

  constructor(
    private readonly sql: postgres.Sql,
    private readonly listener: Listener,
  ) {}

  async obey({ id, ...news }: Letter) {
    if (this.#obeyed.has(id)) return;
    this.#obeyed.add(id);
    const [oldest] = this.#obeyed;
    if (oldest !== undefined && this.#obeyed.size > REMEMBERED) this.#obeyed.delete(oldest);
    await this.listener.invalidate(news);
  }

  /** From a minute before the last look: a letter shows itself only when its transaction commits. */
  async read() {
    const [clock] = await this.sql<{ at: string }[]>`select now()::text as at`;
    const at = clock?.at ?? "";
    if (this.#lastLook && Date.now() - this.#lastLook.ours > LETTERS_LAST_MS) this.listener.dropAll();
    const since = this.#lastLook?.at ?? at;
    const letters = await this.sql<Letter[]>`
      select id::text, tags, paths, drop from page_purges where made_at > ${since}::timestamptz - interval '1 minute' order by page_purges.id`;
    this.#lastLook = { at, ours: Date.now() };
    await Promise.all(letters.map((letter) => this.obey(letter)));
  }
}
