// What depends on how far the page is scrolled: the header's hairline, and the way back to the top
// after one and a half screens. The link itself needs no script.
const header = document.querySelector(".site-header");
const toTop = document.querySelector(".to-top");

function follow() {
  if (header) header.classList.toggle("scrolled", scrollY > 0);
  if (toTop) toTop.hidden = scrollY < 1.5 * innerHeight;
}

follow();
addEventListener("scroll", follow, { passive: true });
addEventListener("resize", follow);
