import Link from "next/link";
import { dayWords } from "@/components/claims/day-words";
import { Section } from "@/components/desk/today/section";
import { usesWords } from "@/components/media/media-words";
import { dayOf } from "@/domain/kernel/day";
import { listEndingLicences } from "@/domain/media/queries/ending";
import { LICENCE_NOTICE_DAYS } from "@/domain/media/vocabulary";
import { deskSettings } from "./desk-clock";
import { forPanel } from "./panel";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Pictures in use whose licence ends within a month, or has ended; nothing where there are none. */
export async function LicencesToday() {
  const { clock } = await deskSettings();
  const today = dayOf(clock.now, clock.zone);
  const until = dayOf(new Date(clock.now.getTime() + LICENCE_NOTICE_DAYS * DAY_MS), clock.zone);
  const ending = await forPanel((db) => listEndingLicences(db, until));
  if (!ending || ending.length === 0) return null;
  return (
    <Section id="licences" title="Licences that end" count={ending.length}>
      <ul className="plain-rows">
        {ending.map(({ id, number, title, endsOn, uses }) => (
          <li key={id} className="row">
            <p>
              <Link href={`/desk/media/${id}`}>
                M-{number} {title}
              </Link>{" "}
              {endsOn < today ? "ended" : "ends"} on {dayWords(endsOn)}. {usesWords(uses)}.
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
