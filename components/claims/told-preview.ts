import type { FactPreview } from "@/domain/claims/commands/preview-fact";

/** What a fact would need and do; `followers`: how many people are mailed once the hold is over, nobody where no line moves. */
export type ToldPreview = FactPreview & { followers: number };

/** "mails 1,230 followers". */
export const mailWords = (followers: number): string =>
  followers === 0 ? "no mail" : `mails ${followers === 1 ? "1 follower" : `${followers.toLocaleString("en")} followers`}`;
