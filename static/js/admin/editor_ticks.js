/* Long lists of boxes to tick: what is ticked comes first, and a word narrows the rest. */
(() => {
  const LONG = 8;

  function arrange(list, words) {
    const boxes = list.querySelector(".w-field__input > div");
    const items = boxes ? [...boxes.children] : [];
    if (items.length <= LONG) return;
    const ticked = (item) => item.querySelector("input").checked;
    boxes.replaceChildren(...items.filter(ticked), ...items.filter((item) => !ticked(item)));
    boxes.classList.add("tick-list__boxes");

    const search = document.createElement("input");
    search.type = "search";
    search.placeholder = words.filter;
    search.setAttribute("aria-label", words.filter);
    const status = document.createElement("span");
    status.className = "tick-list__status";
    status.setAttribute("role", "status");
    const tools = document.createElement("div");
    tools.className = "tick-list__tools";
    tools.append(search, status);
    boxes.parentElement.before(tools);

    const say = (found) => {
      const number = items.filter(ticked).length;
      status.textContent = found ? words.ticked.replace("%s", number) : words.nothing;
    };
    const narrow = (event) => {
      event.stopPropagation(); // not a change of the page
      const wanted = search.value.trim().toLowerCase();
      for (const item of items) item.hidden = !item.textContent.toLowerCase().includes(wanted);
      say(items.some((item) => !item.hidden));
    };
    search.addEventListener("input", narrow);
    search.addEventListener("change", (event) => event.stopPropagation());
    search.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    boxes.addEventListener("change", () => say(true));
    say(true);
  }

  document.addEventListener(
    "editor:adopt",
    ({ detail: { words } }) => document.querySelectorAll(".tick-list").forEach((list) => arrange(list, words)),
    { once: true },
  );
})();
