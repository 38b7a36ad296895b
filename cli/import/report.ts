import { failureWords, fieldMessagesOf } from "@/components/desk/failure-words";
import { fieldOf } from "@/db/facts/claim-input";
import { pathWords } from "@/db/facts/places";
import { type FileFault, faultLine, inOrder, type Placing, placed } from "@/db/facts/read";
import type { Fault, Row, Rows } from "@/db/facts/rows";
import { done, type Outcome } from "../outcome";

const MARKS: Record<Row["did"], string> = { added: "+", same: "=", differs: "!", left: "-" };

/** What an import did, row by row, and the sum. `isRehearsal`: what it would do. */
export function reportOf(file: string, { rows }: Rows, isRehearsal: boolean): Outcome {
  const count = (did: Row["did"]) => rows.filter((row) => row.did === did).length;
  const [added, same, differs, left] = [count("added"), count("same"), count("differs"), count("left")];
  const told = rows.filter(({ did }) => did !== "same");
  const sum = [
    isRehearsal ? `${added} would be added` : `${added} added`,
    `${same} on record already`,
    ...(differs > 0
      ? [`${differs} ${differs === 1 ? "differs" : "differ"} from the record and ${isRehearsal ? "would be" : "were"} left as they stand`]
      : []),
    ...(left > 0 ? [`${left} not taken in`] : []),
  ].join(", ");
  return done(
    { file, isRehearsal, added, same, differs, left, rows: rows.map(({ at, ...row }) => ({ field: pathWords(at), ...row })) },
    ...told.map(rowLine),
    ...(told.length > 0 ? [""] : []),
    `${file}: ${sum}.${isRehearsal ? " Nothing was written." : ""}`,
  );
}

const rowLine = ({ did, what, at, says }: Row) =>
  `${MARKS[did]} ${what}${says ? `  (${[pathWords(at), says].filter(Boolean).join(": ")})` : ""}`;

/** Everything that is to be put right before the file can be imported. */
export function faultsOutcome(file: string, faults: readonly FileFault[]): Outcome {
  const lines = [...new Set(inOrder(faults).map(faultLine))];
  const sum = lines.length === 1 ? "one thing is to be put right" : `${lines.length} things are to be put right`;
  return {
    isOk: false,
    data: { file, error: `Nothing was imported: ${sum}.`, faults: inOrder(faults) },
    lines: [`${file}: nothing was imported, ${sum}.`, ...lines.map((line) => `  ${line}`)],
  };
}

/** A fault of a row at its place in the file; what a verb refused with is said in the desk's words, field by field. */
export function placeFault(placeOf: Placing, fault: Fault): FileFault[] {
  if ("says" in fault) return [placed(placeOf, fault.at, fault.says)];
  const { failure, at } = fault;
  const messages = Object.entries(fieldMessagesOf(failure));
  if (messages.length === 0) {
    const { says, remedy } = failureWords(failure);
    return [placed(placeOf, at, `${says} ${remedy}`)];
  }
  return messages.flatMap(([field, all]) => all.map((says) => placed(placeOf, [...at, ...fieldOf(field.split("."))], says)));
}
