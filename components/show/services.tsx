import type { SeasonRole } from "@/domain/shows/vocabulary";
import { territoryWords } from "./words";

export type Service = { name: string; role: SeasonRole; territory: string };

/** Where a season is shown, service and territory together; studios are not services. */
export function Services({ services, language }: { services: readonly Service[]; language: string }) {
  const shown = services.filter((service) => service.role !== "studio");
  if (shown.length === 0) return <span className="none">no service on record</span>;
  return (
    <ul className="services">
      {shown.map((service) => (
        <li key={`${service.name}:${service.role}:${service.territory}`}>
          <b>{service.name}</b>, {territoryWords(service.territory, language)}
        </li>
      ))}
    </ul>
  );
}
