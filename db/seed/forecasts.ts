import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/connect";
import { seasons, shows } from "@/db/schema/shows";
import { makeEstimate } from "@/domain/claims/commands/make-estimate";
import type { Likelihood } from "@/domain/claims/vocabulary";
import type { Actor } from "@/domain/kernel/context";
import { contextIn } from "../facts/context";

type Guess = { madeOn: string; reasoning: string; windows: { label: string; edtf: string; likelihood: Likelihood; probability: number }[] };

/** Estimates the demo's desk made of a season before it came: one replaced, one that stood to the end. Ours, and nobody else's. */
const OLD_GUESSES: readonly Guess[] = [
  {
    madeOn: "2022-12-01",
    reasoning: "We assume about a year from an order to the screen for a series that has its people together again.",
    windows: [
      { label: "first half of 2023", edtf: "2023-01/2023-06", likelihood: "even", probability: 0.5 },
      { label: "second half of 2023", edtf: "2023-07/2023-12", likelihood: "unlikely", probability: 0.35 },
    ],
  },
  {
    madeOn: "2023-04-03",
    reasoning: "Spring has come without a trailer. We assume at least three months between the first pictures and the first episode.",
    windows: [
      { label: "summer 2023", edtf: "2023-07/2023-09", likelihood: "likely", probability: 0.7 },
      { label: "autumn 2023", edtf: "2023-10/2023-12", likelihood: "unlikely", probability: 0.2 },
    ],
  },
];

/** Made before the facts are loaded, so that the season's arrival scores them as it would have scored any other. */
export async function loadOldGuesses(tx: Tx, actor: Actor): Promise<void> {
  const [season] = await tx
    .select({ id: seasons.id })
    .from(seasons)
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(and(eq(shows.slug, "futurama"), eq(seasons.slug, "season-8")));
  if (!season) throw new Error("no file of facts describes futurama, season 8");
  for (const { madeOn, ...guess } of OLD_GUESSES) {
    const loaded = { importKey: `futurama/desk-${madeOn}`, madeOn };
    const made = await makeEstimate(contextIn(tx, actor, new Date(`${madeOn}T16:00:00Z`)), {
      seasonId: season.id,
      basisClaimIds: [],
      loaded,
      ...guess,
    });
    if (!made.ok) throw new Error(`the estimate of ${madeOn}: ${JSON.stringify(made.error)}`);
  }
}
