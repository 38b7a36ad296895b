const THEMES = [
  ["system", "System"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const;

/** Shown and made to work by `public/theme.js`; without scripts the page follows the reader's system. */
export const ThemeSwitch = () => (
  // biome-ignore lint/a11y/useSemanticElements: three toggles in a line of text, not a form
  <span className="theme" role="group" aria-label="Colours" data-theme-switch hidden suppressHydrationWarning>
    <span aria-hidden="true">Colours:</span>
    {THEMES.map(([value, word]) => (
      <button key={value} type="button" value={value} aria-pressed={value === "system"} suppressHydrationWarning>
        {word}
      </button>
    ))}
  </span>
);
