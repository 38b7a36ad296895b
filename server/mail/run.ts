import { sweepCaughtMail } from "@/db/caught-mail";
import { connectPatient, databaseNow } from "@/db/connect";
import { forgetUnconfirmed } from "@/domain/followers/commands/tell-followers";
import { theClock } from "@/domain/kernel/actor";
import { every } from "../worker/every";
import { startPost } from "./post";
import type { MailSettings } from "./settings";
import { sweepNews } from "./sweep";

const NEWS_MS = 2_000;
const UPKEEP_MS = 60 * 60 * 1_000;
const POOL = 4;

/** Tells followers and sends their letters, on connections of its own. Any number may run: each takes other letters. */
export function startMail({ url }: { url: string }, settings: MailSettings): { stop: () => Promise<void> } {
  const { db, close } = connectPatient(url, POOL);
  const post = startPost(db, settings);
  const timers = [
    every(NEWS_MS, "news", () => sweepNews(db)),
    every(UPKEEP_MS, "unconfirmed", async () => forgetUnconfirmed({ db, actor: theClock, now: await databaseNow(db) })),
    every(UPKEEP_MS, "caught_mail", () => sweepCaughtMail(db)),
  ];
  return {
    stop: async () => {
      await Promise.all([post.stop(), ...timers.map((timer) => timer.stop())]);
      await close();
    },
  };
}
