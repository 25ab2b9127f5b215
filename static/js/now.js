// Marks what is on now in an agenda with clock times, from its first start to its last end.
//
// <… data-agenda data-minutes-left="{n} minutes left" data-minute-left="{n} minute left">
//   <… data-start="2026-01-08T14:00:00+08:00" data-end="2026-01-08T14:20:00+08:00">
//     … <… class="minutes-left" hidden></…>
//
// A row that is on gets `is-now`, its minutes and a `.now-line`; one that is over `is-past`. The
// link in `.jump-now` leads to the row while it is out of sight. Without times nothing happens.
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DISMISSED = "jump-now-dismissed";
const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Shanghai", // the forum's time, wherever the visitor is
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const rows = [...document.querySelectorAll("[data-agenda] [data-start][data-end]")]
  .map((row) => ({ row, start: Date.parse(row.dataset.start), end: Date.parse(row.dataset.end) }))
  .filter(({ start, end }) => start < end);
const first = Math.min(...rows.map(({ start }) => start));
const last = Math.max(...rows.map(({ end }) => end));
let timer;

// Marks one row as it is at the time `now`; says whether it is on.
function mark({ row, start, end }, now) {
  const on = start <= now && now < end;
  row.classList.toggle("is-now", on);
  row.classList.toggle("is-past", end <= now && now < last);
  const left = row.querySelector(".minutes-left");
  if (left) {
    left.hidden = !on;
    left.textContent = on ? inWords(row, Math.ceil((end - now) / MINUTE)) : "";
  }
  drawLine(row, on, now);
  return on;
}

function inWords(row, minutes) {
  const { minuteLeft, minutesLeft } = row.closest("[data-agenda]").dataset;
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

// The link to the row that is on: `aim` changes where it leads, the observer shows and hides it.
const pill = document.querySelector(".jump-now");
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
  const on = rows.filter((entry) => mark(entry, now));
  aim(on.length ? on[0].row : null);
  if (now >= last) document.removeEventListener("visibilitychange", tick);
  else if (now >= first) timer = setTimeout(tick, MINUTE - (now % MINUTE));
  else if (first - now < DAY) timer = setTimeout(tick, first - now);
}

if (rows.length) {
  if (pill) pill.querySelector("button").addEventListener("click", dismiss);
  document.addEventListener("visibilitychange", tick); // a sleeping tab misses minutes
  tick();
}
