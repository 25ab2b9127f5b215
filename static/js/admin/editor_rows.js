/* Rows say what they hold in their heading, and many of them are folded. */
(() => {
  const rowsOf = (panel) => panel.querySelectorAll("[data-inline-panel-child]");

  /* What a field of a row says: a chosen page, a chosen word, or the text. */
  function said(row, name) {
    const field = row.querySelector(`[name$="-${name}"]`);
    if (!field || !field.value) return "";
    const chooser = row.querySelector(`[id="${CSS.escape(field.id)}-chooser"] [data-chooser-title]`);
    if (chooser) return chooser.textContent.trim();
    return field.tagName === "SELECT" ? field.selectedOptions[0].text : field.value.trim();
  }

  function head(panel) {
    const names = panel.dataset.rowHeading.split(" ");
    for (const row of rowsOf(panel)) {
      const heading = row.querySelector("[data-panel-heading]");
      let holds = heading.querySelector(".row-holds");
      if (!holds) {
        holds = document.createElement("span");
        holds.className = "row-holds";
        heading.append(" ", holds);
      }
      const words = names.map((name) => said(row, name)).filter(Boolean).join(" · ");
      if (holds.textContent !== words) holds.textContent = words;
    }
  }

  const headAll = () => document.querySelectorAll("[data-row-heading]").forEach(head);

  function fold() {
    for (const panel of document.querySelectorAll("[data-fold-rows]")) {
      const rows = rowsOf(panel);
      if (rows.length <= Number(panel.dataset.foldRows)) continue;
      for (const row of rows) {
        if (row.querySelector(".error-message")) continue;
        row.querySelector("[data-panel-toggle][aria-expanded=true]")?.click();
      }
    }
  }

  let folded = false;
  document.addEventListener("editor:adopt", () => {
    headAll();
    if (!folded) fold();
    folded = true;
  });
  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, () => setTimeout(headAll, 100));
  }
})();
