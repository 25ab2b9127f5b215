// Light or dark: what the visitor chose, or the system's preference where nothing was chosen.
//
// A classic script in the head, so that it runs before anything is painted. It sets `data-theme`
// on the root and wires each <button data-theme-switch data-to-dark="…" data-to-light="…" hidden>.
(() => {
  const KEY = "theme";
  const root = document.documentElement;
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const system = () => (systemIsDark.matches ? "dark" : "light");
  let chosen = null;

  // A browser may refuse storage; then a choice holds for this page only.
  function recall() {
    try {
      const kept = localStorage.getItem(KEY);
      chosen = kept === "light" || kept === "dark" ? kept : null;
    } catch {}
  }

  function keep() {
    try {
      if (chosen) localStorage.setItem(KEY, chosen);
      else localStorage.removeItem(KEY);
    } catch {}
  }

  function show() {
    if (chosen) root.dataset.theme = chosen;
    else delete root.dataset.theme;
    for (const meta of document.querySelectorAll('meta[name="theme-color"][media]')) colourBars(meta);
    for (const button of document.querySelectorAll("[data-theme-switch]")) label(button);
  }

  // There is one theme-color for each scheme; a choice lets only its own count.
  function colourBars(meta) {
    const asked = meta.getAttribute("media").includes("dark") ? "dark" : "light";
    const scheme = (meta.dataset.scheme = meta.dataset.scheme || asked);
    const ofChoice = scheme === chosen ? "all" : "not all";
    meta.setAttribute("media", chosen ? ofChoice : `(prefers-color-scheme: ${scheme})`);
  }

  function label(button) {
    const dark = (chosen || system()) === "dark";
    const words = dark ? button.dataset.toLight : button.dataset.toDark;
    const shown = button.querySelector("span");
    if (shown) shown.textContent = words;
    else button.setAttribute("aria-label", words);
    button.hidden = false;
  }

  function change() {
    const other = (chosen || system()) === "dark" ? "light" : "dark";
    chosen = other === system() ? null : other;
    keep();
    show();
  }

  function catchUp() {
    recall();
    show();
  }

  catchUp();
  systemIsDark.addEventListener("change", show);
  // Another tab tells of its choice, but not a page that waits in the history.
  addEventListener("storage", catchUp);
  addEventListener("pageshow", (event) => event.persisted && catchUp());
  addEventListener("DOMContentLoaded", () => {
    show();
    for (const button of document.querySelectorAll("[data-theme-switch]")) {
      button.addEventListener("click", change);
    }
  });
})();
