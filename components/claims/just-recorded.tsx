import Link from "next/link";
import { factWords, type ToldFact } from "./claim-words";

type Recorded = ToldFact & { id: string; visibility: "internal" | "public" };

/** After a fact was recorded: what became of it, and where to go on. */
export const JustRecorded = ({ claim, hrefOf }: { claim: Recorded | undefined; hrefOf: (claimId: string) => string }) =>
  claim ? (
    <p role="status" className="recorded">
      <b>{claim.visibility === "public" ? "Made public:" : "Saved, not public:"}</b> <Link href={hrefOf(claim.id)}>{factWords(claim)}</Link>
      {claim.visibility === "public" ? <Link href="/desk/stale">What it put behind</Link> : null}
    </p>
  ) : null;
