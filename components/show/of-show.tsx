import type { Say } from "@/domain/kernel/words";
import { told } from "../words/told";
import { midSentence, unbroken } from "./words";

type Props = { show: { title: string }; season: { label: string }; say: Say };

/** "**Futurama** season 8". */
export const OfShow = ({ show, season, say }: Props) =>
  told(say, "season.ofShow", { show: <b>{show.title}</b>, season: midSentence(unbroken(season.label)) });
