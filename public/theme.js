// The reader's choice of colours, kept on this device alone. Runs before the page is painted.
(() => {
  const root = document.documentElement;
  const kept = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const keep = (theme) => {
    try {
      if (theme === "system") localStorage.removeItem("theme");
      else localStorage.setItem("theme", theme);
    } catch {
      // A browser that keeps nothing still switches this page.
    }
  };
  const show = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  show(kept());
  document.addEventListener("DOMContentLoaded", () => {
    for (const group of document.querySelectorAll("[data-theme-switch]")) {
      const buttons = [...group.querySelectorAll("button")];
      const press = (theme) => {
        for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === theme));
      };
      press(root.dataset.theme ?? "system");
      group.hidden = false;
      group.addEventListener("click", (event) => {
        const button = event.target.closest("button");
        if (!button) return;
        keep(button.value);
        show(button.value);
        press(button.value);
      });
    }
  });
})();
