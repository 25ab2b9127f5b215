/* Saving and publishing wait for a save in the background, so that it cannot come in afterwards. */
(() => {
  const LONGEST_WAIT = 10_000;
  let running = false;
  let leaving = false;
  let held = null; // the form that waits

  function go() {
    if (!held) return;
    const form = held;
    held = null;
    form.requestSubmit();
  }

  document.addEventListener("w-autosave:save", (event) => {
    if (leaving) event.preventDefault();
    else running = true;
  });
  for (const end of ["success", "error"]) {
    document.addEventListener(`w-autosave:${end}`, () => {
      running = false;
      go();
    });
  }

  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!form.matches("[data-edit-form]") || held) return;
      leaving = true;
      if (!running) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.submitter?.name) {
        // The button is switched off meanwhile, so its name would be lost.
        const { name, value } = event.submitter;
        form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      }
      held = form;
      setTimeout(() => {
        running = false;
        go();
      }, LONGEST_WAIT);
    },
    true,
  );

  window.addEventListener("pageshow", () => {
    leaving = false;
  });
})();
