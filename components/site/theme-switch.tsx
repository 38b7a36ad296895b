import type { Say } from "@/domain/kernel/words";

const THEMES = ["system", "light", "dark"] as const;

/** Shown and made to work by `public/theme.js`; without scripts the page follows the reader's system. */
export const ThemeSwitch = ({ say }: { say: Say }) => (
  // biome-ignore lint/a11y/useSemanticElements: three toggles in a line of text, not a form
  <span className="theme" role="group" aria-label={say("foot.colours")} data-theme-switch hidden suppressHydrationWarning>
    <span aria-hidden="true">{say("foot.coloursBefore")}</span>
    {THEMES.map((value) => (
      <button key={value} type="button" value={value} aria-pressed={value === "system"} suppressHydrationWarning>
        {say(`foot.${value}`)}
      </button>
    ))}
  </span>
);
