import type { Cuts, Licence } from "@/domain/media/vocabulary";

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
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  cuts: Cuts;
  thumbKey: string | null;
};

/** Whether somebody who does not see it would be told nothing. */
export const lacksAlt = ({ alt, isDecorative }: Pick<PictureChoice, "alt" | "isDecorative">) => !isDecorative && !alt?.trim();

/** "M-311 Rooftop still, Yang Hae-sung/Netflix, alt missing": what a tile is called. */
export const choiceName = (choice: Pick<PictureChoice, "number" | "title" | "alt" | "isDecorative" | "creditLine">) =>
  [`M-${choice.number} ${choice.title}`, choice.creditLine || "credit missing", lacksAlt(choice) && "alt missing"]
    .filter(Boolean)
    .join(", ");
