// Keeps the agenda of the forum's day in step with the clock; the server says how it begins.
//
// <… class="jump-now" data-minutes-left="{n} minutes left" data-minute-left="{n} minute left" hidden>
// <… data-agenda>
//   <… data-start="2026-01-08T14:00:00+08:00" data-end="2026-01-08T14:20:00+08:00">
//     … <… class="state-now minutes-left" hidden></…> <… class="state-next" hidden>Next</…>
//     <… class="state-past" hidden>Ended</…>
//
// A row is `is-now`, `is-next` or `is-past` from the day's first start to its last end, and shows
// what it has for that state; only a row that has words for "next" can be next. A row that is on
// gets a `.now-line` with the time. `.jump-now` leads there while it is out of sight.
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const STATES = ["now", "next", "past"];
const DISMISSED = "jump-now-dismissed";
const beijing = (parts) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Shanghai", hourCycle: "h23", ...parts });
const clock = beijing({ hour: "2-digit", minute: "2-digit" });
const date = beijing({ dateStyle: "short" });

const pill = document.querySelector(".jump-now");
const rows = [...document.querySelectorAll("[data-agenda] [data-start][data-end]")]
  .map((row) => ({ row, start: Date.parse(row.dataset.start), end: Date.parse(row.dataset.end) }))
  .filter(({ start, end }) => start < end);
const earliest = (some) => Math.min(...some.map(({ start }) => start));
let timer;

// For each row its state's name, or "" where nothing is to be said.
function statesAt(now) {
  const today = rows.filter(({ start }) => date.format(start) === date.format(now));
  const open = earliest(today) <= now && today.some(({ end }) => now < end);
  const next = earliest(
    today.filter(({ row, start }) => now < start && row.querySelector(".state-next")),
  );
  return rows.map(({ row, start, end }) => {
    if (!open) return "";
    if (end <= now) return "past";
    if (start <= now) return "now";
    return start === next && row.querySelector(".state-next") ? "next" : "";
  });
}

function mark({ row, end }, state, now) {
  for (const name of STATES) {
    row.classList.toggle(`is-${name}`, name === state);
    const words = row.querySelector(`.state-${name}`);
    if (words) words.hidden = name !== state;
  }
  const left = row.querySelector(".minutes-left");
  if (left) {
    left.hidden = state !== "now";
    left.textContent = state === "now" ? inWords(Math.ceil((end - now) / MINUTE)) : "";
  }
  drawLine(row, state === "now", now);
}

function inWords(minutes) {
  const { minuteLeft = "", minutesLeft = "" } = pill ? pill.dataset : {};
  return (minutes === 1 ? minuteLeft : minutesLeft).replace("{n}", minutes);
}

function drawLine(row, on, now) {
  let line = row.querySelector(".now-line");
  if (!on) {
    if (line) line.remove();
    return;
  }
  if (!line) {
    line = document.createElement("div");
    line.className = "now-line";
    line.setAttribute("aria-hidden", "true"); // the minutes left are said in words
    line.append(document.createElement("time"));
    row.append(line);
  }
  line.firstChild.textContent = clock.format(now);
}

// `aim` changes where the pill leads, the observer shows and hides it.
let dismissed = false;
let target = null;

try {
  dismissed = Boolean(sessionStorage.getItem(DISMISSED));
} catch {}

const observer = new IntersectionObserver(
  (entries) => {
    pill.hidden = dismissed || entries[entries.length - 1].isIntersecting;
  },
  { rootMargin: "-64px 0px 0px" }, // what the header covers is not in sight
);

function aim(row) {
  if (!pill || row === target) return;
  target = row;
  pill.hidden = true;
  observer.disconnect();
  if (!row) return;
  row.id = row.id || "now";
  pill.querySelector("a").setAttribute("href", `#${row.id}`);
  observer.observe(row);
}

function dismiss() {
  dismissed = pill.hidden = true;
  try {
    sessionStorage.setItem(DISMISSED, "1");
  } catch {}
}

function tick() {
  clearTimeout(timer);
  const now = Date.now();
  const states = statesAt(now);
  rows.forEach((entry, place) => mark(entry, states[place], now));
  aim(states.includes("now") ? rows[states.indexOf("now")].row : null);
  const wait = earliest(rows.filter(({ start }) => now < start)) - now;
  if (states.some(Boolean)) timer = setTimeout(tick, MINUTE - (now % MINUTE));
  else if (wait < DAY) timer = setTimeout(tick, wait);
}

if (rows.length) {
  if (pill) pill.querySelector("button").addEventListener("click", dismiss);
  document.addEventListener("visibilitychange", tick); // a sleeping tab misses minutes
  tick();
}
