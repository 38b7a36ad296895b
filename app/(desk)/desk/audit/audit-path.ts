import type { AuditFilter } from "@/domain/staff/schema";

/** The address of a filtered page of the audit. */
export function auditPath({ person, action, page }: Partial<AuditFilter>): string {
  const query = new URLSearchParams({
    ...(person && { person }),
    ...(action && { action }),
    ...(page && page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `/desk/audit?${query}` : "/desk/audit";
}

type Subject = { subjectType: string; subjectId: string; editionId: string | null };

/** Where the thing a deed was done to is kept; null for what has no page. */
export function subjectPath({ subjectType, subjectId, editionId }: Subject, isAdmin: boolean): string | null {
  if (editionId) return `/desk/editions/${editionId}`;
  if (subjectType === "user") return isAdmin ? `/desk/staff/${subjectId}` : null;
  if (subjectType === "show") return `/desk/shows/${subjectId}`;
  return subjectType === "person" ? `/desk/people/${subjectId}` : null;
}
