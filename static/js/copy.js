// Copies the address that stands in a read-only field, see templates/includes/share.html.
//
// <button data-copy="id of the field" data-copied="…" data-by-hand="…" hidden>, and in the same
// parent an element with role=status.
const SHOWN = 2000; // milliseconds

async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No permission, no https, or an old browser.
    show(field, true);
    field.focus();
    field.setSelectionRange(0, field.value.length);
    return document.execCommand("copy");
  }
}

// The field and its label give way to the button; they come back where copying needs them.
function show(field, shown) {
  for (const part of [field, ...field.labels]) part.hidden = !shown;
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  const status = button.parentElement.querySelector("[role=status]");
  const words = button.textContent;
  let timer;

  const say = (onButton, inStatus) => {
    button.textContent = onButton;
    status.textContent = inStatus;
  };

  button.addEventListener("click", async () => {
    clearTimeout(timer);
    const { copied, byHand } = button.dataset;
    if (await copy(field)) {
      button.focus();
      say(copied, copied);
      timer = setTimeout(say, SHOWN, words, "");
    } else {
      say(words, byHand); // the address stays selected
    }
  });
  field.addEventListener("focus", () => field.select());
  show(field, false);
  button.hidden = false;
}
