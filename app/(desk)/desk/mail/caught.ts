import "server-only";
import { env } from "@/app/_server/env";

/** Without a server for it, mail is kept here instead of sent. */
export const isMailCaught = (): boolean => env().SMTP_URL === undefined;
