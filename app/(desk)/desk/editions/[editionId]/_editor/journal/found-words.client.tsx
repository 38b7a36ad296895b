"use client";
import dynamic from "next/dynamic";
import type { Draft, DraftStart } from "../draft";
import { CameBack } from "./came-back.client";
import type { Found } from "./use-found";

const Offered = dynamic(() => import("./offered.client").then((module) => module.Offered), { ssr: false });

type Props = { found: Found; draft: Draft; put: (text: DraftStart) => void; flush: () => Promise<unknown> };

/** What an earlier tab left on this device, over the text: what came back, and what waits for a decision. */
export function FoundWords({ found, draft, put, flush }: Props) {
  return (
    <>
      {found.back ? <CameBack back={found.back} put={put} /> : null}
      {found.offered.map((entry) => (
        <Offered
          key={entry.key}
          entry={entry}
          now={() => ({ ...draft.fields(), body: draft.body() })}
          put={put}
          flush={flush}
          onSettled={() => found.settle(entry)}
        />
      ))}
    </>
  );
}
