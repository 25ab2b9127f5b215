/* The agenda while it is typed: what overlaps, when a session ends, what times follow. */

(() => {
  "use strict";
  const board = document.querySelector("[data-board]");
  if (!board) return;
  const words = JSON.parse(document.getElementById("agenda-words").textContent);
  const status = board.querySelector("[data-status]");
  const list = board.querySelector("[data-clashes]");
  const field = (row, name) => [...row.querySelectorAll(`[data-field="${name}"]`)].find(
    (input) => input.closest("[data-row]") === row
  );
  let dirty = false;
  let timer;
  let asking;

  const ask = async (extra = {}, signal = undefined) => {
    const body = new FormData(board);
    Object.entries(extra).forEach(([name, value]) => body.set(name, value));
    const answer = await fetch(board.dataset.check, { method: "POST", body, signal });
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  };

  /* Overlaps */
  const mark = (rows) => {
    board.querySelectorAll(".is-clashing").forEach((row) => row.classList.remove("is-clashing"));
    rows.forEach((id) => document.getElementById(id)?.classList.add("is-clashing"));
  };
  const showClashes = (clashes) => {
    const before = list.textContent.trim();
    const items = clashes.map((clash) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `#${clash.rows[0]}`;
      link.textContent = clash.text;
      item.append(link);
      return item;
    });
    if (!items.length) {
      const none = document.createElement("li");
      none.className = "board-clashes__none";
      none.textContent = words.nothing;
      items.push(none);
    }
    list.replaceChildren(...items);
    showCount(clashes.length);
    mark(clashes.flatMap((clash) => clash.rows));
    if (list.textContent.trim() !== before) status.textContent = items.map((item) => item.textContent).join(" ");
  };
  const showCount = (count) => {
    const link = board.querySelector("[data-clash-count]");
    link.textContent = words.clashes.replace("%1", count);
    link.hidden = !count;
  };
  const check = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      asking?.abort();
      asking = new AbortController();
      try {
        showClashes((await ask({}, asking.signal)).clashes);
      } catch (error) {
        if (error.name !== "AbortError") status.textContent = words.failed;
      }
    }, 350);
  };

  /* When a session ends */
  const showEnds = () => {
    board.querySelectorAll('[data-row="session"]').forEach((row) => {
      const [hours, minutes] = field(row, "time").value.split(":").map(Number);
      const end = hours * 60 + minutes + Number(field(row, "minutes").value || NaN);
      const pad = (value) => String(Math.floor(value)).padStart(2, "0");
      row.querySelector("[data-end]").textContent = Number.isFinite(end)
        ? `${pad((end / 60) % 24)}:${pad(end % 60)}`
        : "—";
    });
  };

  const edited = () => {
    dirty = true;
    board.querySelector("[data-dirty]").hidden = false;
    showEnds();
    check();
  };
  board.addEventListener("input", (event) => {
    if (event.target.name) edited();
  });
  board.addEventListener("change", (event) => {
    if (event.target.name) edited();
    const row = event.target.closest("[data-row]");
    if (event.target.dataset.field === "status") row.classList.toggle("is-cancelled", event.target.value === "cancelled");
    if (event.target.dataset.field === "track") {
      row.className = row.className.replace(/ ?board-track--\w+/, "");
      if (event.target.value) row.classList.add(`board-track--${event.target.value}`);
    }
  });
  board.addEventListener("board:changed", edited);
  board.addEventListener("submit", () => {
    dirty = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (dirty) event.preventDefault();
  });

  /* Times that follow, shown before they are filled in */
  const fillIn = (times) => {
    times.forEach((time) => {
      const row = document.getElementById(time.row);
      field(row, "day").value = time.day;
      field(row, "time").value = time.time;
    });
    edited();
    status.textContent = words.applied.replace("%1", times.length);
  };
  const preview = (place, times, button) => {
    place.replaceChildren(document.querySelector("template[data-follow-words]").content.cloneNode(true));
    times.forEach((time) => {
      const item = document.createElement("li");
      item.textContent = `${time.was || "—"} → ${time.time}  ${time.label}`;
      place.querySelector("[data-times]").append(item);
    });
    place.hidden = false;
    place.querySelector("[data-apply]").addEventListener("click", () => {
      fillIn(times);
      place.hidden = true;
      button.focus();
    });
    place.querySelector("[data-cancel]").addEventListener("click", () => {
      place.hidden = true;
      button.focus();
    });
    place.querySelector("[data-apply]").focus();
  };
  board.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-follow]");
    if (!button) return;
    const row = button.closest("[data-row]");
    const place = row.querySelector("[data-follow-preview]");
    const plain = (text) => {
      place.textContent = text;
      place.hidden = false;
      status.textContent = text;
    };
    if (!field(row, "time").value) {
      plain(words.unknown_time);
      field(row, "time").focus();
      return;
    }
    try {
      const { times } = await ask({ follow: row.id });
      if (times.length) preview(place, times, button);
      else plain(words.no_change);
    } catch {
      plain(words.failed);
    }
  });

  showEnds();
  showCount(list.querySelectorAll("a").length);
  mark([...list.querySelectorAll("a")].map((link) => link.hash.slice(1)));
})();
