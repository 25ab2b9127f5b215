/* The workbench: each pair saves itself while one types. Without this, a plain form saves all. */

(() => {
  const PAUSE = 1500; // milliseconds after the last key
  const RETRY = 10000; // … after the server could not be reached

  const form = document.querySelector("[data-workbench]");
  if (!form) return;
  const words = form.querySelector("[data-words]").dataset;
  const status = form.querySelector("[data-status]");
  const token = form.querySelector("[name=csrfmiddlewaretoken]");
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const copy = (name) => form.querySelector(`template[data-${name}]`).content.cloneNode(true);

  class Pair {
    constructor(element) {
      this.element = element;
      this.path = element.dataset.pair;
      this.field = element.querySelector("textarea, [data-draftail-input]");
      this.seen = element.querySelector("[data-seen]");
      this.problem = element.querySelector("[data-problem]");
      this.counter = element.querySelector("[data-count]");
      this.stored = this.problem.childElementCount ? null : this.field.value;
      this.isRich = this.field.type === "hidden";
      if (this.isRich) {
        new MutationObserver(() => this.redrawn()).observe(this.field, { attributeFilter: ["value"] });
      } else {
        this.field.addEventListener("input", () => this.typed());
      }
      element.querySelector("[data-approve]")?.addEventListener("click", (event) => {
        event.preventDefault();
        this.send({ approves: true });
      });
      element.addEventListener("keydown", (event) => this.pressed(event), true);
      element.addEventListener("focusin", () => { this.touched = true; });
      this.count();
    }

    get isOpen() {
      return this.element.dataset.state !== "in_step";
    }

    get isDirty() {
      return this.field.value !== this.stored;
    }

    focus() {
      this.element.scrollIntoView({ block: "center" });
      (this.isRich ? this.field.draftailEditor : this.field)?.focus();
    }

    pressed(event) {
      if (event.key !== "Enter" || event.isComposing) return;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        event.stopPropagation();
        this.send();
        goOn(this);
      } else if (event.target === this.field && this.field.hasAttribute("data-line")) {
        event.preventDefault();
      }
    }

    /* The rich text editor writes its own spelling when it starts; that is nobody's change. */
    redrawn() {
      if (!this.touched && this.stored !== null) this.stored = this.field.value;
      else this.typed();
    }

    typed() {
      this.count();
      if (!this.isDirty) return;
      say(words.typing);
      this.later(PAUSE);
    }

    later(pause) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), pause);
    }

    count() {
      if (!this.counter) return;
      const [length, most] = [this.field.value.length, Number(this.counter.dataset.count)];
      this.counter.value = `${length} / ${most}`;
      this.counter.classList.toggle("workbench-count--over", length > most);
    }

    /* One at a time: what is sent next must know what the last one stored. */
    send(options = {}) {
      clearTimeout(this.timer);
      this.sent = (this.sent ?? Promise.resolve()).then(() => this.sendNow(options));
      return this.sent;
    }

    async sendNow({ approves = false }) {
      if (!approves && !this.isDirty) return;
      const value = this.field.value;
      const [seenChinese, seenEnglish] = this.seen.value.split(":");
      const body = {
        path: this.path, english: value, seen_chinese: seenChinese, seen_english: seenEnglish, approves,
      };
      say(words.saving);
      try {
        const response = await post(body);
        const isJson = response.headers.get("content-type")?.includes("json");
        if (!isJson && response.status >= 500) throw new TypeError("the server failed");
        if (isJson) this.answered(response.status, await response.json(), value, approves);
        else this.signedOut(approves);
      } catch {
        this.tell(words.offline);
        this.later(RETRY);
      }
    }

    answered(code, data, value, approves) {
      if (code === 409 && data.problem === "changed") return this.conflict(data, approves);
      if (code !== 200) return this.tell(data.message);
      this.problem.replaceChildren();
      this.stored = value;
      this.seen.value = `${data.seen_chinese}:${data.seen_english}`;
      this.element.dataset.state = data.state;
      const label = this.element.querySelector("[data-state-label]");
      label.textContent = data.state_label;
      label.className = `translation-state translation-state--${data.state}`;
      const approve = this.element.querySelector("[data-approve]");
      if (approve) approve.hidden = !["stale", "machine"].includes(data.state);
      this.element.querySelector("[data-hints]").replaceChildren(...data.hints.map(listItem));
      progress(data);
      if (this.isDirty) this.later(PAUSE);
      return undefined;
    }

    tell(message) {
      const text = document.createElement("p");
      text.textContent = message;
      this.problem.replaceChildren(text);
      say(words.failed);
    }

    conflict(data, approves) {
      const both = copy("conflict");
      both.querySelector("[data-message]").textContent = data.message;
      both.querySelector("[data-chinese-now]").textContent = data.chinese_words;
      both.querySelector("[data-stored]").textContent = data.english_words;
      both.querySelector("[data-keep-mine]").addEventListener("click", () => {
        this.seen.value = `${data.seen_chinese}:${data.seen_english}`;
        this.stored = null;
        this.send({ approves });
      });
      both.querySelector("[data-take-stored]").addEventListener("click", () => {
        this.stored = this.field.value;
        location.reload();
      });
      this.problem.replaceChildren(both);
      say(words.failed);
    }

    signedOut(approves) {
      const box = copy("signed-out");
      box.querySelector("[data-message]").textContent = words.signedout;
      box.querySelector("[data-sign-in]").href = form.dataset.login;
      box.querySelector("[data-send-again]").addEventListener("click", async () => {
        await renewToken();
        this.send({ approves });
      });
      this.problem.replaceChildren(box);
      say(words.failed);
    }
  }

  function post(body) {
    return fetch(form.action, {
      method: "POST",
      redirect: "manual",
      headers: {
        "Content-Type": "application/json",
        "X-CSRFToken": token.value,
        "X-Requested-With": "XMLHttpRequest",
      },
      body: JSON.stringify(body),
    });
  }

  /* Signing in makes a new token; it stands in the page as it is served now. */
  async function renewToken() {
    const response = await fetch(location.href);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.querySelector("[data-workbench] [name=csrfmiddlewaretoken]");
    if (fresh) token.value = fresh.value;
  }

  function listItem(text) {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  }

  function say(text) {
    status.textContent = text;
  }

  function progress(data) {
    const open = data.total - data.done;
    form.querySelector("[data-progress]").value = data.done;
    form.querySelector("[data-percent]").textContent = `${data.percent} %`;
    const rest = fill(open ? words.open : words.done, { open, total: data.total });
    say(`${words.saved} · ${rest}`);
  }

  function goOn(pair) {
    const next = pairs.slice(pairs.indexOf(pair) + 1).find((each) => each.isOpen);
    if (next) next.focus();
    else form.querySelector("[data-next], [name=save]")?.focus();
  }

  let leaving = false;
  const pairs = [...form.querySelectorAll("[data-pair]")].map((element) => new Pair(element));

  form.addEventListener("submit", (event) => {
    if (event.submitter?.name === "save") {
      event.preventDefault();
      pairs.forEach((pair) => pair.send());
    } else if (!leaving) {
      event.preventDefault();
      const { submitter } = event;
      Promise.all(pairs.map((pair) => pair.send())).then(() => {
        leaving = true; // the form carries what could not be sent
        setTimeout(() => form.requestSubmit(submitter)); // not while this event is still out
      });
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && pairs.some((pair) => pair.isDirty)) event.preventDefault();
  });
})();
