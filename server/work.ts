import type { GivenEnv } from "@/app/_server/env";
import { openStorage } from "@/db/pictures/open";
import type { Lifecycle } from "./lifecycle";
import { startMail } from "./mail/run";
import { mailSettings } from "./mail/settings";
import type { Prepared } from "./prepare";
import { ensureSecrets } from "./secrets";
import { startWorking } from "./worker/run";

/** Everything that goes on without anybody asking: jobs, what is due, and mail. */
export async function startWork(given: GivenEnv, prepared: Prepared, lifecycle: Lifecycle): Promise<void> {
  const working = await startWorking({ ...prepared, storage: openStorage(given) });
  lifecycle.onStop("worker", working.stop);
  const mail = startMail(prepared, mailSettings(given, ensureSecrets(given)));
  lifecycle.onStop("mail", mail.stop);
}
