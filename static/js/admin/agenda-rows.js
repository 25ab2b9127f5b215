/* The rows of the agenda: added, taken away, moved by drag, by button and by Alt with an arrow. */

(() => {
  "use strict";
  const board = document.querySelector("[data-board]");
  if (!board) return;
  const words = JSON.parse(document.getElementById("agenda-words").textContent);
  const status = board.querySelector("[data-status]");
  const PREFIX = { session: "s", talk: "t", person: "p" };

  const fill = (text, ...values) =>
    values.reduce((so_far, value, at) => so_far.replace(`%${at + 1}`, value), text);
  const say = (text) => {
    status.textContent = text;
  };
  const field = (row, name) => [...row.querySelectorAll(`[data-field="${name}"]`)].find(
    (input) => input.closest("[data-row]") === row
  );
  const kindOf = (row) => row.dataset.row;
  const rowsOf = (list) => [...list.children].filter((row) => kindOf(row) === list.dataset.list && !row.hidden);
  const nameOf = (row) => {
    const own = field(row, "heading") || field(row, "title");
    const person = row.querySelector("[data-picker-name]");
    return (own && own.value) || (person && person.textContent) || words.row;
  };

  /* What the rows say of their place, so that the form can be sent at any moment. */
  const renumber = () => {
    board.querySelectorAll('[data-list="session"] > [data-row]').forEach((session, at) => {
      const place = field(session, "place");
      if (place) place.value = at;
    });
    const choices = [...board.querySelectorAll('[data-row="session"]:not([hidden])')];
    board.querySelectorAll('[data-row="talk"]').forEach((talk, at) => {
      field(talk, "place").value = at;
      const select = field(talk, "session");
      const session = talk.closest('[data-row="session"], [data-row="loose"]');
      const options = [new Option("—", "")].concat(
        choices.map((each) => new Option(field(each, "heading").value || words.row, each.dataset.key))
      );
      select.replaceChildren(...options);
      select.value = session.dataset.key || "";
      talk.querySelectorAll('[data-row="person"]').forEach((person, place) => {
        field(person, "key").value = talk.dataset.key;
        field(person, "place").value = place;
      });
    });
  };
  const changed = () => {
    renumber();
    board.dispatchEvent(new CustomEvent("board:changed"));
  };

  /* Moving */
  const listsOf = (kind) => [...board.querySelectorAll(`[data-list="${kind}"]`)];
  const tellPlace = (row) => {
    const list = row.parentElement;
    const rows = rowsOf(list);
    say(fill(words.place, nameOf(row), rows.indexOf(row) + 1, rows.length));
  };
  const move = (row, up, focused) => {
    const rows = rowsOf(row.parentElement);
    const at = rows.indexOf(row);
    const beside = rows[at + (up ? -1 : 1)];
    if (beside) {
      if (up) beside.before(row);
      else beside.after(row);
    } else if (kindOf(row) === "talk") {
      const lists = listsOf("talk").filter((list) => !list.closest("[hidden]"));
      const next = lists[lists.indexOf(row.parentElement) + (up ? -1 : 1)];
      if (next) next[up ? "append" : "prepend"](row);
    }
    changed();
    focused.focus();
    tellPlace(row);
  };
  const keepLooseLast = (list) => {
    const loose = list.querySelector(':scope > [data-row="loose"]');
    if (loose) list.append(loose);
  };

  board.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move], [data-add], [data-remove]");
    if (!button) return;
    if (button.dataset.move) move(button.closest("[data-row]"), button.dataset.move === "up", button);
    else if (button.dataset.add) add(button.dataset.add, button);
    else remove(button.closest("[data-row]"));
  });

  board.addEventListener("keydown", (event) => {
    const row = event.target.closest("[data-row]");
    if (!event.altKey || !row || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    if (kindOf(row) === "loose") return;
    event.preventDefault();
    move(row, event.key === "ArrowUp", event.target);
  });

  board.addEventListener("change", (event) => {
    if (event.target.dataset.field !== "session") return;
    const talk = event.target.closest("[data-row]");
    const row = [...board.querySelectorAll('[data-row="session"], [data-row="loose"]')].find(
      (each) => each.dataset.key === event.target.value
    );
    row.querySelector('[data-list="talk"]').append(talk);
    changed();
    event.target.focus();
    tellPlace(talk);
  });

  /* Adding and taking away */
  let made = 0;
  const add = (kind, button) => {
    const total = board.elements[`${PREFIX[kind]}-TOTAL_FORMS`];
    const template = document.querySelector(`template[data-new="${kind}"]`);
    const holder = document.createElement("template");
    holder.innerHTML = template.innerHTML.replaceAll(
      `${PREFIX[kind]}-__prefix__`,
      `${PREFIX[kind]}-${total.value}`
    );
    const row = holder.content.firstElementChild;
    total.value = Number(total.value) + 1;
    const owner = button.closest("[data-row]");
    const list = kind === "session"
      ? board.querySelector('[data-list="session"]')
      : owner.querySelector(`[data-list="${kind}"]`);
    list.append(row);
    keepLooseLast(board.querySelector('[data-list="session"]'));
    if (kind !== "person") {
      made += 1;
      row.dataset.key = `new-${Date.now().toString(36)}${made}`;
      row.id = `${PREFIX[kind]}-${row.dataset.key}`;
      field(row, "key").value = row.dataset.key;
    }
    if (kind === "talk") add("person", row.querySelector('[data-add="person"]'));
    changed();
    if (kind === "person" && !button.isConnected) return;
    const first = kind === "person" ? "[data-picker-input]" : '[data-field="title"], [data-field="heading"]';
    row.querySelector(first).focus();
    say(words.added);
  };
  const remove = (row) => {
    const name = nameOf(row);
    const gone = field(row, "gone");
    const next = row.parentElement.parentElement.querySelector("[data-add]");
    if (gone) {
      gone.value = "1";
      row.hidden = true;
      if (kindOf(row) === "session") {
        const loose = board.querySelector('[data-row="loose"] [data-list="talk"]');
        loose.append(...row.querySelectorAll('[data-row="talk"]'));
      }
    } else {
      row.querySelectorAll("input, select").forEach((input) => {
        input.disabled = true;
      });
      row.hidden = true;
      row.removeAttribute("data-row");
    }
    changed();
    (next || board.querySelector('[data-add="session"]')).focus();
    say(fill(words.removed, name));
  };

  /* Dragging by the grip, with mouse, pen or finger */
  let dragged = null;
  board.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest("[data-grip]");
    if (!grip) return;
    event.preventDefault();
    dragged = grip.closest("[data-row]");
    dragged.classList.add("is-dragged");
    grip.setPointerCapture(event.pointerId);
  });
  board.addEventListener("pointermove", (event) => {
    if (!dragged) return;
    const edge = 60;
    if (event.clientY < edge) window.scrollBy(0, -12);
    if (event.clientY > window.innerHeight - edge) window.scrollBy(0, 12);
    const kind = kindOf(dragged);
    const below = document.elementsFromPoint(event.clientX, event.clientY);
    const list = below.map((each) => each.closest(`[data-list="${kind}"]`)).find(Boolean)
      || (kind === "talk" && below.map((each) => each.closest('[data-row="session"], [data-row="loose"]'))
        .find(Boolean)?.querySelector('[data-list="talk"]'));
    if (!list) return;
    const after = rowsOf(list).filter((row) => row !== dragged).find((row) => {
      const box = row.getBoundingClientRect();
      return event.clientY < box.top + box.height / 2;
    });
    if (after) after.before(dragged);
    else list.append(dragged);
    keepLooseLast(board.querySelector('[data-list="session"]'));
  });
  const drop = () => {
    if (!dragged) return;
    dragged.classList.remove("is-dragged");
    changed();
    tellPlace(dragged);
    dragged = null;
  };
  board.addEventListener("pointerup", drop);
  board.addEventListener("pointercancel", drop);

  renumber();
})();
