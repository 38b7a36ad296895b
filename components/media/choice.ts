import { assetName, type Cuts, type Licence } from "@/domain/media/vocabulary";
import { dayWords } from "../claims/day-words";

/** A picture of the library as the desk's screens name it; arrives as JSON. */
export type PictureChoice = {
  id: string;
  number: number;
  version: number;
  state: "pending" | "ready" | "retired";
  title: string;
  alt: string | null;
  isDecorative: boolean;
  creditLine: string | null;
  licence: Licence;
  licenceExpiresOn: string | null;
  /** Set once its licence has ended. */
  lapsedAt: Date | string | null;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  cuts: Cuts;
  thumbKey: string | null;
};

/** Whether somebody who does not see it would be told nothing. */
export const lacksAlt = ({ alt, isDecorative }: Pick<PictureChoice, "alt" | "isDecorative">) => !isDecorative && !alt?.trim();

/** What a tile says beside the name: what is missing first, then until when it may be printed. */
export function markOf({ licenceExpiresOn, lapsedAt, creditLine, ...choice }: Lacking): string | null {
  const missing = [lacksAlt(choice) && "alt", !creditLine?.trim() && "credit"].filter(Boolean).join(" and ");
  if (missing) return `${missing} missing`;
  if (lapsedAt) return "licence ended";
  return licenceExpiresOn ? `until ${dayWords(licenceExpiresOn)}` : null;
}
type Lacking = Pick<PictureChoice, "alt" | "isDecorative" | "creditLine" | "licenceExpiresOn" | "lapsedAt">;

/** "M-311 Rooftop still, Yang Hae-sung/Netflix, alt missing": what a tile is called. */
export const choiceName = (choice: Lacking & Pick<PictureChoice, "number" | "title">) =>
  [`${assetName(choice.number)} ${choice.title}`, choice.creditLine, markOf(choice)].filter(Boolean).join(", ");
