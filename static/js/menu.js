// The menu of narrow windows, a <details class="menu">: opens and closes without this.
//
// Adds Escape, closing from outside and by a link, focus that stays inside, and `menu-open` on the
// root while it is open, so that the page behind does not scroll.
const menu = document.querySelector("details.menu");

if (menu) {
  const summary = menu.querySelector("summary");
  const narrow = matchMedia("(max-width: 820px)");

  const close = () => {
    menu.open = false;
  };

  const stops = () =>
    [summary, ...menu.querySelectorAll("a[href], button")].filter(
      (element) => element.getClientRects().length,
    );

  function wrap(event) {
    const all = stops();
    const [from, to] = event.shiftKey ? [all[0], all[all.length - 1]] : [all[all.length - 1], all[0]];
    if (document.activeElement === from || !menu.contains(document.activeElement)) {
      event.preventDefault();
      to.focus();
    }
  }

  menu.addEventListener("toggle", () => {
    document.documentElement.classList.toggle("menu-open", menu.open);
  });
  document.addEventListener("keydown", (event) => {
    if (!menu.open) return;
    if (event.key === "Tab") wrap(event);
    if (event.key === "Escape") {
      close();
      summary.focus();
    }
  });
  document.addEventListener("click", ({ target }) => {
    if (menu.open && (!menu.contains(target) || target.closest("a"))) close();
  });
  narrow.addEventListener("change", () => narrow.matches || close());
}
