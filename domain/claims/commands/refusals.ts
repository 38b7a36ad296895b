import { refusingDuplicates } from "@/db/unique";
import type { Issue, Result } from "../../kernel/result";

/** What the database alone can see of the ledger, some of it only as a transaction ends, as the issue the desk reads. */
const ISSUES: Readonly<Record<string, Issue>> = {
  relations_have_no_circle: { field: "toId", code: "relation_circle" },
  relations_of_one_show: { field: "toId", code: "other_show" },
  relays_end: { field: "sources", code: "chain_too_long" },
  claim_sources_claim_id_source_id_pk: { field: "sources", code: "twice" },
  certainty_gate: { field: "certainty", code: "sources_changed" },
  claims_service_id_organisations_id_fk: { field: "serviceId", code: "unknown_record" },
  claims_person_id_people_id_fk: { field: "personId", code: "unknown_record" },
  sources_organisation_id_organisations_id_fk: { field: "sources", code: "unknown_record" },
  sources_person_id_people_id_fk: { field: "sources", code: "unknown_record" },
  claim_sources_source_id_sources_id_fk: { field: "sources", code: "unknown_record" },
  open_questions_closed_by_claim_id_claims_id_fk: { field: "claimId", code: "unknown_record" },
  stale_flags_assignee_users_id_fk: { field: "assignee", code: "unknown_record" },
};

/** Turns what a constraint of the ledger refused into its issue. `work` is a whole transaction, rolled back by the time it throws. */
export const asIssues = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => refusingDuplicates(ISSUES, work);
