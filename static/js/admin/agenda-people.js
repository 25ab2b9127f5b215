/* Choosing a person or an organisation as their name is typed, and making a new one in place. */

(() => {
  "use strict";
  const board = document.querySelector("[data-board]");
  if (!board || !board.dataset.find) return;
  const words = JSON.parse(document.getElementById("agenda-words").textContent);
  const status = board.querySelector("[data-status]");
  const csrf = board.elements.csrfmiddlewaretoken.value;
  const fill = (text, value) => text.replace("%1", value);
  const part = (picker, name) => picker.querySelector(`[data-picker-${name}]`);
  const hiddenOf = (picker) => picker.querySelector("input[type=hidden]");
  let number = 0;
  let timer;

  const close = (picker) => {
    const input = part(picker, "input");
    part(picker, "list").hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const show = (picker, what) => {
    for (const name of ["chosen", "search", "new"]) part(picker, name).hidden = name !== what;
    if (what !== "search") close(picker);
  };

  const choose = (picker, page, said) => {
    const hidden = hiddenOf(picker);
    hidden.value = page.id;
    part(picker, "name").textContent = page.title;
    const before = picker.dataset.before || "";
    part(picker, "instead").textContent = before && before !== page.title ? fill(words.replaces, before) : "";
    if (before && before !== page.title && picker.dataset.picker === "speaker") forgetPost(picker);
    show(picker, "chosen");
    hidden.dispatchEvent(new Event("change", { bubbles: true }));
    part(picker, "change").focus();
    status.textContent = fill(said, page.title);
  };

  /* A post is somebody's own: whoever comes instead has another. */
  const forgetPost = (picker) => {
    const row = picker.closest('[data-row="person"]');
    if (!row) return;
    row.querySelectorAll('[data-field="post"], [data-field="post_en"]').forEach((input) => {
      input.value = "";
    });
    empty(row.querySelector('[data-picker="organisation"]'));
  };

  const empty = (picker) => {
    if (!hiddenOf(picker).value) return;
    hiddenOf(picker).value = "";
    picker.dataset.before = "";
    show(picker, "search");
    hiddenOf(picker).dispatchEvent(new Event("change", { bubbles: true }));
  };

  const option = (picker, label, detail, act) => {
    const item = document.createElement("li");
    item.setAttribute("role", "option");
    item.id = `picker-option-${(number += 1)}`;
    item.textContent = label;
    if (detail) {
      const more = document.createElement("span");
      more.className = "picker__detail";
      more.textContent = detail;
      item.append(" ", more);
    }
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      act();
    });
    item.act = act;
    part(picker, "list").append(item);
  };

  const look = async (picker) => {
    const input = part(picker, "input");
    const asked = input.value.trim();
    const address = `${board.dataset.find}?${new URLSearchParams({ q: asked, kind: picker.dataset.picker })}`;
    let results = [];
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(answer.status);
      ({ results } = await answer.json());
    } catch {
      status.textContent = words.failed;
      return;
    }
    if (input.value.trim() !== asked || document.activeElement !== input) return;
    const list = part(picker, "list");
    list.replaceChildren();
    for (const page of results) {
      const detail = [page.title_en, page.detail].filter(Boolean).join(" · ");
      option(picker, page.title, detail, () => choose(picker, page, words.chosen));
    }
    if (asked) option(picker, fill(words.make, asked), "", () => makeNew(picker, asked));
    list.hidden = !list.children.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = results.length ? fill(words.results, results.length) : words.none;
  };

  const step = (picker, by) => {
    const items = [...part(picker, "list").children];
    if (!items.length) return;
    const now = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
    const next = items[(now + by + items.length + (now < 0 && by < 0 ? 1 : 0)) % items.length];
    items.forEach((item) => item.setAttribute("aria-selected", String(item === next)));
    next.scrollIntoView({ block: "nearest" });
    part(picker, "input").setAttribute("aria-activedescendant", next.id);
  };

  board.addEventListener("input", (event) => {
    if (!event.target.matches("[data-picker-input]")) return;
    clearTimeout(timer);
    timer = setTimeout(() => look(event.target.closest("[data-picker]")), 180);
  });
  board.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-picker-input]")) look(event.target.closest("[data-picker]"));
  });
  board.addEventListener("focusout", (event) => {
    if (event.target.matches("[data-picker-input]")) close(event.target.closest("[data-picker]"));
  });
  board.addEventListener("keydown", (event) => {
    if (!event.target.matches("[data-picker-input]") || event.altKey || event.isComposing) return;
    const picker = event.target.closest("[data-picker]");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(picker, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const items = [...part(picker, "list").children];
      const item = items.find((each) => each.getAttribute("aria-selected") === "true") || items[0];
      if (item && !part(picker, "list").hidden) item.act();
    } else if (event.key === "Escape") {
      close(picker);
      if (hiddenOf(picker).value) {
        show(picker, "chosen");
        part(picker, "change").focus();
      }
    }
  });
  board.addEventListener("click", (event) => {
    const button = event.target.closest("[data-picker-change], [data-picker-empty]");
    if (!button) return;
    const picker = button.closest("[data-picker]");
    if (button.matches("[data-picker-empty]")) {
      empty(picker);
    } else {
      picker.dataset.before = picker.dataset.before || part(picker, "name").textContent;
      part(picker, "input").value = "";
      show(picker, "search");
    }
    part(picker, "input").focus();
  });

  /* A name that was typed but not chosen is not saved: better say so. */
  board.addEventListener("submit", (event) => {
    const open = [...board.querySelectorAll("[data-picker]")].find((picker) => {
      if (picker.closest("[hidden]")) return false;
      const search = part(picker, "search");
      return !part(picker, "new").hidden || (!search.hidden && part(picker, "input").value.trim());
    });
    if (!open) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const input = open.querySelector("[data-new-title]") || part(open, "input");
    input.setCustomValidity(words.unchosen);
    input.reportValidity();
    input.addEventListener("input", () => input.setCustomValidity(""), { once: true });
    status.textContent = words.unchosen;
  });

  /* Someone new */
  const makeNew = (picker, name) => {
    const place = part(picker, "new");
    place.replaceChildren(document.querySelector("template[data-someone-new]").content.cloneNode(true));
    const find = (what) => place.querySelector(`[data-new-${what}]`);
    const title = find("title");
    const english = find("title-en");
    title.value = name;
    show(picker, "new");
    (title.value ? english : title).focus();
    if (picker.dataset.picker === "speaker") read(name, english);
    const send = (sure) => make(picker, { title: title.value, title_en: english.value, confirm: sure ? "1" : "" });
    find("make").addEventListener("click", () => send(false));
    find("cancel").addEventListener("click", () => {
      show(picker, hiddenOf(picker).value ? "chosen" : "search");
      part(picker, hiddenOf(picker).value ? "change" : "input").focus();
    });
    place.onkeydown = (event) => {
      if (event.key === "Enter" && event.target.matches("input") && !event.isComposing) {
        event.preventDefault();
        send(false);
      }
    };
    picker.makeSure = () => send(true);
  };

  /* How a Chinese name is written in Latin letters, for the editor to put right. */
  const read = async (name, english) => {
    if (!board.dataset.reading) return;
    try {
      const answer = await fetch(`${board.dataset.reading}?${new URLSearchParams({ title: name })}`);
      const reading = await answer.json();
      if (answer.ok && !english.value) english.value = reading.title_en || "";
    } catch {
      // it is only a help: the field stays empty
    }
  };

  const make = async (picker, values) => {
    const body = new URLSearchParams({ ...values, kind: picker.dataset.picker });
    const like = part(picker, "new").querySelector("[data-new-like]");
    try {
      const answer = await fetch(board.dataset.create, { method: "POST", body, headers: { "X-CSRFToken": csrf } });
      const said = await answer.json();
      if (answer.status === 201) choose(picker, said, words.made);
      else if (answer.status === 409) ask(picker, like, said.duplicates);
      else like.textContent = Object.values(said.errors).flat().join(" ");
    } catch {
      like.textContent = words.failed;
    }
    if (like.textContent) status.textContent = like.textContent;
  };

  const ask = (picker, place, duplicates) => {
    place.replaceChildren(document.querySelector("template[data-someone-like]").content.cloneNode(true));
    for (const page of duplicates) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "picker__like-one";
      button.textContent = [page.title, page.detail, page.why].filter(Boolean).join(" · ");
      button.addEventListener("click", () => choose(picker, page, words.chosen));
      place.querySelector("[data-likes]").append(button);
    }
    place.querySelector("[data-new-sure]").addEventListener("click", picker.makeSure);
    place.querySelector("button").focus();
  };
})();
