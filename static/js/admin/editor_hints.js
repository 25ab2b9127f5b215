/* How long a text is, and the hints on it, while somebody types; the server has all the rules. */
(() => {
  const source = document.getElementById("editor-data");
  if (!source) return;
  const data = JSON.parse(source.textContent);
  const halfWidth = new RegExp(data.halfWidth, "g");
  const sentenceEnd = new RegExp(data.sentenceEnd);
  const WAIT = 600;
  const waiting = new WeakMap();

  const length = (text) => Math.ceil([...text].length - (text.match(halfWidth) || []).length / 2);

  function firstSentence(text) {
    const end = sentenceEnd.exec(text);
    return end ? text.slice(0, end.index + end[0].length) : text;
  }

  function count(beside, input) {
    const shown = beside.querySelector("[data-count]");
    const most = Number(shown.dataset.most);
    if (!most) return;
    const inFirst = shown.hasAttribute("data-first-sentence");
    const text = input.value.trim();
    const number = length(inFirst ? firstSentence(text).trim() : text);
    const over = number > most;
    shown.hidden = !number;
    shown.classList.toggle("beside__count--over", over);
    shown.textContent = [
      ...(inFirst ? [data.words.firstSentence] : []),
      `${number} / ${most}`,
      ...(over ? [data.words.tooLong.replace("%s", number - most)] : []),
    ].join(" · ");
  }

  function days() {
    const [first, last] = ["id_start_date", "id_end_date"].map((id) => document.getElementById(id)?.value);
    return first ? [first, last || first] : data.days || ["", ""];
  }

  async function ask(beside, input) {
    const [first, last] = days();
    const csrfmiddlewaretoken = document.querySelector("[name=csrfmiddlewaretoken]").value;
    const text = input.value;
    const body = new URLSearchParams({ csrfmiddlewaretoken, kind: beside.dataset.beside, text, first, last });
    const answer = await fetch(data.hintsAt, { method: "POST", body }).catch(() => null);
    if (!answer?.ok || input.value !== text) return;
    const list = beside.querySelector("[data-hints]");
    const items = (await answer.json()).hints.map((hint) => {
      const item = document.createElement("li");
      item.textContent = hint.message;
      return item;
    });
    list.replaceChildren(...items);
    list.hidden = !items.length;
  }

  const besideOf = (input) => input.id && document.querySelector(`[data-beside][data-input="${CSS.escape(input.id)}"]`);

  function typed({ target }) {
    const beside = besideOf(target);
    if (!beside) return;
    count(beside, target);
    clearTimeout(waiting.get(target));
    waiting.set(target, setTimeout(() => ask(beside, target), WAIT));
  }

  function countBlocks() {
    for (const panel of document.querySelectorAll("[data-most-blocks]")) {
      const most = Number(panel.dataset.mostBlocks);
      const blocks = panel.querySelectorAll("[data-streamfield-child]:not([style*='display: none'])").length;
      let note = panel.querySelector("[data-too-many]");
      if (!note) {
        note = document.createElement("p");
        note.className = "beside__count beside__count--over";
        note.dataset.tooMany = "";
        note.setAttribute("role", "status");
        panel.querySelector(".w-panel__content").append(note);
      }
      const said = blocks > most ? `${blocks} · ${data.words.shown.replace("%s", most)}` : "";
      if (note.textContent !== said) note.textContent = said;
    }
  }

  function countAll() {
    for (const beside of document.querySelectorAll("[data-beside]")) {
      const input = document.getElementById(beside.dataset.input);
      if (input && !beside.dataset.counted) {
        beside.dataset.counted = "yes";
        count(beside, input);
        const described = [input.getAttribute("aria-describedby"), (beside.id ||= `${input.id}-beside`)];
        input.setAttribute("aria-describedby", described.filter(Boolean).join(" "));
      }
    }
    countBlocks();
  }

  document.addEventListener("input", typed);
  document.addEventListener("change", typed);
  document.addEventListener("editor:adopt", countAll);
})();
