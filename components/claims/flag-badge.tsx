import { ChevronsRightLeft, Hourglass, type LucideIcon, Split, Undo2, X } from "lucide-react";
import type { FlagSeverity } from "@/domain/claims/vocabulary";
import { SEVERITY_WORDS } from "./severity-words";

const LOOKS: Record<FlagSeverity, { icon: LucideIcon; tone: string }> = {
  retracted: { icon: Undo2, tone: "bad" },
  contradicted: { icon: X, tone: "bad" },
  contested: { icon: Split, tone: "back" },
  outdated: { icon: Hourglass, tone: "" },
  narrowed: { icon: ChevronsRightLeft, tone: "" },
};

/** How far behind the facts a sentence is: an icon and its word, always together. */
export function FlagBadge({ severity }: { severity: FlagSeverity }) {
  const { icon: Icon, tone } = LOOKS[severity];
  return (
    <span className={`state ${tone}`.trim()}>
      <Icon className="i" /> {SEVERITY_WORDS[severity]}
    </span>
  );
}
