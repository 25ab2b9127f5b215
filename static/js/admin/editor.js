/* The state of each pair while somebody types, and the summary on top of the form. */
(() => {
  const source = document.getElementById("editor-data");
  if (!source) return;
  const data = JSON.parse(source.textContent);
  const pairs = new Map(); // element -> what it was when it was last saved
  const OPEN = ["missing", "stale", "machine"];
  const PAIRS = "[data-pair], .pair-block"; // those of rows, and those of blocks

  /* Words of a field; of rich text without the keys that the editor gives to its paragraphs. */
  function words(field) {
    const value = field.value.trim();
    if (!field.hasAttribute("data-draftail-input")) return value;
    try {
      const blocks = (JSON.parse(value) || { blocks: [] }).blocks;
      if (!blocks.some((block) => block.text.trim())) return "";
      return JSON.stringify(blocks.map(({ key, ...rest }) => rest));
    } catch {
      return value;
    }
  }

  const sides = (pair) => [pair.dataset.chinese, pair.dataset.english].map((id) => document.getElementById(id));

  function tagNow(pair) {
    const [chinese, english] = sides(pair).map(words);
    const before = pairs.get(pair);
    if (!chinese) return "";
    if (!english) return "missing";
    if (pair.querySelector("[data-confirm] input")?.checked) return "in_step";
    if (english !== before.english) return "in_step";
    return chinese === before.chinese ? before.tag : "stale";
  }

  function show(pair, tag) {
    const shown = pair.querySelector("[data-tag-shown]");
    shown.hidden = !tag;
    shown.className = `pair-tag pair-tag--${tag}`;
    shown.textContent = data.labels[tag] || "";
    const confirm = pair.querySelector("[data-confirm]");
    if (confirm) confirm.hidden = !["stale", "machine"].includes(tag) && !confirm.querySelector("input").checked;
    pair.dataset.tag = tag;
  }

  function remember(pair) {
    const [chinese, english] = sides(pair).map(words);
    pairs.set(pair, { chinese, english, tag: pair.dataset.tag, seen: chinese });
  }

  function refresh(pair) {
    const box = pair.querySelector("[data-confirm] input");
    const before = pairs.get(pair);
    const chinese = words(sides(pair)[0]);
    if (box && chinese !== before.seen) box.checked = false; // it was said of other words
    before.seen = chinese;
    show(pair, tagNow(pair));
    summarise();
  }

  function summarise() {
    const all = [...document.querySelectorAll("[data-pair]")].filter((pair) => pair.dataset.tag && !gone(pair));
    for (const count of document.querySelectorAll("[data-count-of]")) {
      const number = all.filter((pair) => pair.dataset.tag === count.dataset.countOf).length;
      count.hidden = !number;
      count.querySelector("[data-number]").textContent = number;
    }
    const open = all.filter((pair) => OPEN.includes(pair.dataset.tag));
    const list = document.querySelector("[data-open-pairs]");
    list.hidden = !open.length;
    list.querySelector("ul").replaceChildren(...open.map(link));
  }

  const gone = (pair) => pair.closest(".deleted, [style*='display: none']") !== null;

  function link(pair) {
    const item = document.createElement("li");
    const anchor = document.createElement("a");
    anchor.href = `#${pair.id}`;
    anchor.textContent = name(pair);
    const tag = document.createElement("span");
    tag.className = `pair-tag pair-tag--${pair.dataset.tag}`;
    tag.textContent = data.labels[pair.dataset.tag];
    item.append(anchor, " ", tag);
    return item;
  }

  /* The label of the field, and of the row, the block or the list in which it stands. */
  function name(pair) {
    const panels = [];
    for (let at = pair.parentElement?.closest("[data-panel]"); at; at = at.parentElement.closest("[data-panel]")) {
      const heading = at.querySelector("[data-panel-heading-text]");
      const text = heading?.innerText.trim();
      if (text) panels.unshift(text.length > 20 ? `${text.slice(0, 20)}…` : text);
    }
    const own = document.querySelector(`label[for="${pair.dataset.chinese}"]`)?.textContent.replace("*", "").trim();
    const inBlock = pair.closest("[data-streamfield-child]"); // the block's heading has its first words
    return [...panels.slice(-2), inBlock ? "" : own].filter(Boolean).join(" · ");
  }

  /* Jumping opens whatever hides the pair. */
  function jump(event) {
    const anchor = event.target.closest("[data-open-pairs] a");
    const pair = anchor && document.getElementById(anchor.hash.slice(1));
    if (!pair) return;
    event.preventDefault();
    for (let at = pair; at; at = at.parentElement?.closest("[data-panel]")) {
      const toggle = at.querySelector(":scope > .w-panel__header [data-panel-toggle][aria-expanded=false]");
      toggle?.click();
    }
    pair.scrollIntoView({ block: "center" });
    const english = document.getElementById(pair.dataset.english);
    (english.type === "hidden" ? pair.querySelectorAll("[contenteditable=true]")[1] : english)?.focus({ preventScroll: true });
  }

  function adopt(pair) {
    if (pairs.has(pair) || !sides(pair).every(Boolean)) return;
    remember(pair);
    show(pair, tagNow(pair));
  }

  function adoptAll() {
    document.dispatchEvent(new CustomEvent("editor:adopt", { detail: data }));
    document.querySelectorAll("[data-pair]").forEach(adopt);
    summarise();
  }

  let waiting;
  function later(event) {
    const pair = event.target.closest?.("[data-pair]");
    if (pair) setTimeout(() => pairs.has(pair) && refresh(pair), event.target.isContentEditable ? 500 : 0);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector("[data-edit-form]");
    setTimeout(adoptAll, 0); // after Wagtail has drawn its blocks
    for (const kind of ["input", "change", "keyup"]) form.addEventListener(kind, later);
    document.addEventListener("click", jump);
    document.addEventListener("w-autosave:success", () => [...pairs.keys()].forEach(remember));
    new MutationObserver((changes) => {
      const nodes = changes.flatMap((change) => [...change.addedNodes, ...change.removedNodes]);
      if (!nodes.some((node) => node.querySelector?.(PAIRS))) return;
      clearTimeout(waiting);
      waiting = setTimeout(adoptAll, 300);
    }).observe(form, { childList: true, subtree: true });
  });
})();
