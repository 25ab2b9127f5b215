// The printed page in a preview: as high as it is, with the edges of its sheets, and small enough
// for a narrow window. See templates/previews/paper.html.
const frame = document.querySelector(".paper-frame");
const sheet = frame.parentElement;
const note = document.querySelector(".paper-note");

// Paper is no screen; the style sheet for print is there for all media already.
function leaveScreen(rules) {
  for (const rule of rules) {
    if (rule.media?.mediaText.startsWith("screen")) rule.media.mediaText = "not all";
    if (rule.cssRules) leaveScreen(rule.cssRules);
  }
}

function fit() {
  const { body } = frame.contentDocument;
  sheet.style.zoom = 1;
  frame.style.blockSize = "0";
  const page = parseFloat(getComputedStyle(sheet).getPropertyValue("--page")) * (96 / 25.4);
  // Space below the last words makes no sheet of its own.
  const ends = [...body.querySelectorAll("main *:not(:has(*))")].map((part) => part.getBoundingClientRect().bottom);
  const sheets = Math.max(1, Math.ceil((Math.max(0, ...ends) - 1) / page));
  frame.style.blockSize = `${sheets * page}px`;
  frame.contentDocument.documentElement.style.overflow = "hidden";
  note.textContent = sheets === 1 ? note.dataset.one : note.dataset.many.replace("{number}", sheets);
  shrink();
}

function shrink() {
  sheet.style.zoom = 1;
  sheet.style.zoom = Math.min(1, document.documentElement.clientWidth / sheet.offsetWidth);
}

// Whatever comes last: the frame may be there before this script, and its fonts after it.
function start() {
  for (const sheet of frame.contentDocument.styleSheets) leaveScreen(sheet.cssRules);
  fit();
  frame.contentDocument.fonts.ready.then(fit);
}

frame.addEventListener("load", start);
if (frame.contentDocument?.body?.childElementCount) start();
window.addEventListener("resize", shrink);
