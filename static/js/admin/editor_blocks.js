/* Pairs inside StreamFields: found in what Wagtail has drawn, and given a tag like other pairs. */
(() => {
  /* "figures-0-value-counts" is the pair at figures/<id of the block>/counts. */
  function pathOf(prefix) {
    const path = [];
    const seen = [];
    for (const part of prefix.split("-")) {
      const number = seen[seen.length - 1];
      if (part === "value" && /^\d+$/.test(number)) {
        const id = document.querySelector(`input[name="${CSS.escape([...seen, "id"].join("-"))}"]`);
        path[path.length - 1] = id?.value || `new-${seen.join("-")}`;
      } else {
        path.push(part);
      }
      seen.push(part);
    }
    return path.join("/");
  }

  function made(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  function foot(path, data) {
    const box = made("input", { type: "checkbox", name: data.confirmName, value: path });
    const confirm = made("label", { class: "pair__confirm", "data-confirm": "", hidden: "" }, box, ` ${data.words.stillRight}`);
    return made("p", { class: "pair__foot" }, made("span", { "data-tag-shown": "", hidden: "" }), confirm);
  }

  function beside(kind, input, path, data) {
    const most = data.lengths[kind];
    const count = made("p", { class: "beside__count", "data-count": "", hidden: "", ...(most ? { "data-most": most } : {}) });
    const hints = (data.hints[path] || []).map((hint) => made("li", {}, hint));
    const list = made("ul", { class: "beside__hints", "data-hints": "", "aria-live": "polite" }, ...hints);
    list.hidden = !hints.length;
    return made("div", { class: "beside", "data-beside": kind, "data-input": input.id }, count, list);
  }

  document.addEventListener("editor:adopt", ({ detail: data }) => {
    for (const block of document.querySelectorAll(".pair-block:not([data-pair])")) {
      const [chinese, english] = ["zh", "en"].map((side) =>
        block.querySelector(`:scope > [data-contentpath=${side}] :is([id$="-${side}"])`),
      );
      if (!chinese?.name || !english?.name) continue;
      const path = pathOf(chinese.name.slice(0, -"-zh".length));
      block.append(foot(path, data));
      if (block.dataset.kind) {
        const column = block.querySelector(":scope > [data-contentpath=zh]");
        column.append(beside(block.dataset.kind, chinese, path, data));
      }
      Object.assign(block.dataset, { chinese: chinese.id, english: english.id, tag: data.tags[path] || "", pair: path });
      block.id = `pair-${path.replaceAll("/", "-")}`;
    }
  });
})();
