// Ticking a filter of the search page asks at once, and the answer comes without a new page.
//
// <form role="search">, [data-said] with role=status, and [data-answer]: what is in it is replaced,
// the boxes that belong to the form included. Whatever goes wrong, the browser asks as it would
// without a script.
const WAIT = 300; // milliseconds; several ticks are one question

const form = document.querySelector("form[role=search]");
const said = document.querySelector("[data-said]");
let answer = document.querySelector("[data-answer]");
let request = new AbortController();
let shown = location.pathname + location.search;
let timer;

// What stands for an element in another version of the page.
function twin({ id, name, value }, page) {
  const selector = id ? `#${id}` : `[name="${name}"][value="${CSS.escape(value)}"]`;
  return id || name ? page.querySelector(selector) : null;
}

function stop() {
  clearTimeout(timer);
  request.abort();
}

async function load(address) {
  stop();
  request = new AbortController();
  answer.setAttribute("aria-busy", "true");
  const response = await fetch(address, { signal: request.signal });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (!response.ok || !page.querySelector("[data-answer]")) throw new Error(response.status);
  return page;
}

function replace(page) {
  const focused = answer.contains(document.activeElement) && document.activeElement;
  const open = [...answer.querySelectorAll("details[open]")];
  const fresh = page.querySelector("[data-answer]");
  answer.replaceWith(fresh);
  answer = fresh;
  for (const details of open.map((each) => twin(each, answer)).filter(Boolean)) details.open = true;

  const heading = answer.querySelector("h2");
  if (focused) {
    const next = twin(focused, answer);
    if (heading) heading.tabIndex = -1;
    if (next && !next.disabled) next.focus({ preventScroll: true });
    else if (heading) heading.focus({ preventScroll: true });
  }
  said.textContent = heading ? heading.textContent.replace(/\s+/g, " ").trim() : "";
  document.title = page.title;
  const links = page.querySelectorAll("a[hreflang]");
  document.querySelectorAll("a[hreflang]").forEach((link, place) => {
    link.setAttribute("href", links[place].getAttribute("href"));
  });
}

async function ask() {
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  try {
    replace(await load(address));
    history.pushState(null, "", address);
    shown = location.pathname + location.search;
  } catch (error) {
    if (error.name !== "AbortError") form.submit();
  }
}

async function goBack() {
  const address = location.pathname + location.search;
  if (address === shown) return; // only the place on the page is another
  try {
    const page = await load(address);
    replace(page);
    form.elements.q.value = twin(form.elements.q, page).value;
    shown = address;
  } catch (error) {
    if (error.name !== "AbortError") location.reload();
  }
}

if (form && said && answer) {
  answer.parentElement.classList.add("automatic");
  document.addEventListener("change", ({ target }) => {
    if (target.form !== form || target.type !== "checkbox") return;
    stop();
    timer = setTimeout(ask, WAIT);
  });
  addEventListener("popstate", goBack);
}
