import type { Tx } from "@/db/connect";
import type { Issue } from "../../kernel/result";
import type { CreateSeason } from "../schema";
import { knownOrganisations, listPlaces } from "../store/seasons";

type Asked = Pick<CreateSeason, "kind" | "number" | "position" | "services">;

/** Everything about a season that another record settles: its place among its siblings, and who it names. `ownId` is not its own rival. */
export async function placeIssues(tx: Tx, showId: string, asked: Asked, ownId?: string): Promise<Issue[]> {
  const others = (await listPlaces(tx, showId)).filter(({ id }) => id !== ownId);
  const known = await knownOrganisations(
    tx,
    asked.services.map(({ organisationId }) => organisationId),
  );
  const isNumberTaken = asked.kind === "season" && others.some(({ kind, number }) => kind === "season" && number === asked.number);
  return [
    ...(isNumberTaken ? [{ field: "number", code: "number_taken" } as const] : []),
    ...(others.some(({ position }) => position === asked.position) ? [{ field: "position", code: "position_taken" } as const] : []),
    ...asked.services.flatMap(({ organisationId }, index) =>
      known.has(organisationId) ? [] : [{ field: `services.${index}.organisationId`, code: "unknown_record" } as const],
    ),
  ];
}
