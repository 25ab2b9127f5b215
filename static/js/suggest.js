// Suggestions below the field of templates/includes/search_form.html, which works without them:
// a combobox as in https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, with manual selection.
for (const form of document.querySelectorAll("form.search")) {
  const [input, list, model, status] = ["input", "ul", "template", "p"].map((name) =>
    form.querySelector(`div > ${name}`),
  );
  const { suggest, one, many } = form.dataset;
  const tell = (element, name, value) => element.setAttribute(`aria-${name}`, value);
  let asking = new AbortController();
  let at; // the option that is pointed at

  function point(option) {
    at = option;
    for (const each of list.children) tell(each, "selected", each === at);
    tell(input, "activedescendant", at ? at.id : "");
    if (at) at.scrollIntoView({ block: "nearest" });
  }

  function row({ title, lang, marks: [[from, to] = [0, 0]], note, kind_label, url }, place) {
    const option = model.content.firstElementChild.cloneNode(true);
    const [words, more, kind] = option.children;
    const part = (...range) => [...title].slice(...range).join("");
    words.prepend(part(0, from));
    words.children[0].append(part(from, to));
    words.append(part(to));
    words.lang = lang;
    more.append(note);
    kind.append(kind_label);
    option.id = input.id + place;
    option.onclick = () => location.assign(new URL(url).pathname);
    return option;
  }

  function show(found) {
    const count = found.length;
    list.replaceChildren(...found.map(row));
    list.hidden = !count;
    tell(input, "expanded", !!count);
    status.textContent = count ? (count > 1 ? many : one).replace("{n}", count) : "";
    point();
  }

  function close() {
    asking.abort();
    show([]);
  }

  async function typed({ isComposing }) {
    asking.abort();
    const { signal } = (asking = new AbortController());
    const words = input.value.trim();
    if (!words) show([]);
    if (!words || isComposing) return; // pinyin that is to become Han is no words yet
    await new Promise((done) => setTimeout(done, 150));
    try {
      const answer = await fetch(suggest + encodeURIComponent(words), { signal });
      show((await answer.json()).suggestions);
    } catch {
      if (!signal.aborted) show([]);
    }
  }

  input.onkeydown = (event) => {
    const { key } = event;
    if (list.hidden || event.isComposing || event.keyCode === 229) return;
    if (key === "ArrowDown") point(at ? at.nextSibling : list.firstChild);
    else if (key === "ArrowUp") point(at ? at.previousSibling : list.lastChild);
    else if (key === "Enter" && at) at.click();
    else if (key === "Escape") close();
    else {
      if (/^(Home|End|Arrow)/.test(key)) point();
      return;
    }
    event.preventDefault();
  };
  input.addEventListener("compositionend", typed);
  input.oninput = typed;
  input.onblur = form.onsubmit = close;
  list.onmousedown = () => false; // the field keeps focus
  input.setAttribute("role", "combobox");
  tell(input, "autocomplete", "list");
  tell(input, "controls", list.id);
  show([]);
}
