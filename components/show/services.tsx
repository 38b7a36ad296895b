import type { Say } from "@/domain/kernel/words";
import type { SeasonRole } from "@/domain/shows/vocabulary";
import { told } from "../words/told";
import { territoryWords } from "./words";

export type Service = { name: string; role: SeasonRole; territory: string };

/** Where a season is shown, service and territory together; studios are not services. */
export function Services({ services, say }: { services: readonly Service[]; say: Say }) {
  const shown = services.filter((service) => service.role !== "studio");
  if (shown.length === 0) return <span className="none">{say("show.noService")}</span>;
  return (
    <ul className="services">
      {shown.map((service) => (
        <li key={`${service.name}:${service.role}:${service.territory}`}>
          {told(say, "show.served", {
            b: (words) => <b>{words}</b>,
            service: service.name,
            territory: territoryWords(say, service.territory),
          })}
        </li>
      ))}
    </ul>
  );
}
