import { violatedConstraint } from "@/db/deadline";
import type { Failure, Result } from "@/domain/kernel/result";
import type { Path } from "./places";

/** What became of one row of a file: put on record, there already, there and different, or nothing that an import takes in. */
export type Row = { at: Path; what: string; did: "added" | "same" | "differs" | "left"; says?: string };
/** Why a row cannot be put on record: a sentence, or what a verb of the desk refused with. */
export type Fault = { at: Path; says: string } | { at: Path; failure: Failure };

/** Gathers what becomes of the rows of a file: a fault in one is no reason to keep quiet about the next. */
export class Rows {
  readonly rows: Row[] = [];
  readonly faults: Fault[] = [];

  /** `isLookup`: of a record we only look things up in; what it says otherwise of a show is no news. */
  constructor(private readonly options: { isLookup: boolean } = { isLookup: false }) {}

  added = (at: Path, what: string) => void this.rows.push({ at, what, did: "added" });
  left = (at: Path, what: string, says: string) => void this.rows.push({ at, what, did: "left", says });
  fault = (at: Path, says: string) => void this.faults.push({ at, says });

  /** On record already: named where the file and the record do not agree, since neither is rewritten. */
  met(at: Path, what: string, differing: readonly string[], remedy: string) {
    const isCompared = !this.options.isLookup || at[0] === "claims";
    if (differing.length === 0 || !isCompared) this.rows.push({ at, what, did: "same" });
    else this.rows.push({ at, what, did: "differs", says: `${differing.join(", ")}: differs from what is on record; ${remedy}` });
  }

  /** The answer of a verb, or null where it refused or the database did; `work` runs in a savepoint of its own. */
  async attempt<T>(at: Path, work: () => Promise<Result<T>>): Promise<T | null> {
    try {
      const result = await work();
      if (result.ok) return result.value;
      this.faults.push({ at, failure: result.error });
    } catch (error) {
      const constraint = violatedConstraint(error);
      if (!constraint) throw error;
      this.fault(at, REFUSED[constraint] ?? `is refused by the rule ${constraint}.`);
    }
    return null;
  }

  /** How many rows of a list of the file were added. */
  countAdded = (list: string) => this.rows.filter(({ at, did }) => at[0] === list && did === "added").length;
}

/** What the catalogue's own rules refuse. */
const REFUSED: Readonly<Record<string, string>> = {
  shows_same_title_needs_disambiguator: "has the title of a show on record. Give it a disambiguator.",
  seasons_position: "takes the position of another season of the show.",
  seasons_number: "takes the number of another season of the show.",
  seasons_slug: "takes the address of another season of the show.",
  credits_once: "is credited twice for the same thing.",
  one_display_name: "has two displayed names in one language.",
  external_ids_scheme_value_pk: "has an identifier that belongs to another record.",
};
