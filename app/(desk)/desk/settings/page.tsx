import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { ruleWords } from "@/components/desk/rule-words";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import { mayKeepSettings } from "@/domain/settings/policy";
import { listSettings, type SectionOfSettings } from "@/domain/settings/queries";
import { type SettingValues, USUAL_SETTINGS } from "@/domain/settings/vocabulary";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { saveSettingsAction } from "./actions";
import { askedOf } from "./asked";
import { type Asked, wordsOf } from "./setting";
import { ALWAYS_BLOCK, SECTION_WORDS } from "./setting-words";
import { SettingsForm } from "./settings-form.client";
import "./settings.css";

export const metadata: Metadata = { title: "Settings · Showdesk" };

/** How the newsroom runs. Kept by admins; to anyone else it says so. */
export default async function Settings() {
  const actor = await requireActor("/desk/settings");
  const verdict = mayKeepSettings(actor);
  const [{ clock }, sections] = await Promise.all([deskSettings(), fromDesk((db) => listSettings({ db, actor }))]);
  return (
    <DeskPage title="Settings" lead={verdict.allowed ? "Each change is kept, with who made it." : undefined} current="settings">
      {verdict.allowed ? (
        <div className="stack settings">
          {sections.map((one) => (
            <Section key={one.section} of={one} clock={clock} />
          ))}
        </div>
      ) : (
        <p className="empty">{ruleWords(verdict.rule)}</p>
      )}
    </DeskPage>
  );
}

function Section({ of: { section, values, baseDeed, changes }, clock }: { of: SectionOfSettings; clock: DeskClock }) {
  const { title, says } = SECTION_WORDS[section];
  const usual: SettingValues = USUAL_SETTINGS[section];
  const settings = askedOf(section, values).map((asked) => ({
    asked,
    value: String(values[asked.name]),
    told: <Told asked={asked} usual={String(usual[asked.name])} change={changes[asked.name]} clock={clock} />,
  }));
  return (
    <section aria-labelledby={section}>
      <h2 className="sec" id={section}>
        {title}
      </h2>
      <p className="q">{says}</p>
      <SettingsForm section={section} baseDeed={baseDeed} settings={settings} action={saveSettingsAction} />
      {section === "checks" ? <AlwaysBlock /> : null}
    </section>
  );
}

type ToldProps = { asked: Asked; usual: string; change: SectionOfSettings["changes"][string] | undefined; clock: DeskClock };

/** "Default: Normal. Set by Ines Masthead, 4 min ago." */
const Told = ({ asked, usual, change, clock }: ToldProps) => (
  <span className="told">
    Default: {wordsOf(asked, usual)}.
    {change ? (
      <>
        {" "}
        Set by {change.by ?? "the clock"}, <DeskTime at={change.at} clock={clock} />.
      </>
    ) : null}
  </span>
);

const AlwaysBlock = () => (
  <details className="always">
    <summary>What always stops a story</summary>
    <p className="q">No newsroom lowers these.</p>
    <ul>
      {ALWAYS_BLOCK.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  </details>
);
