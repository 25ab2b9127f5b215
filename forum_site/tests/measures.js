// What is measured on a page in a browser; each function returns a list of what is wrong.
globalThis.measure = (() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const round = (number) => Math.round(number * 10) / 10;
  const brief = (text) => text.trim().replace(/\s+/g, " ").slice(0, 40);
  const name = (element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") || ""} “${brief(element.textContent)}”`;

  // What only screen readers are to read is a pixel wide; the skip link shows with focus only.
  const isShown = (element) => {
    const box = element.getBoundingClientRect();
    const apart = !box.width || box.width === 1 || element.matches(".skip-link:not(:focus)");
    return !apart && element.checkVisibility({ visibilityProperty: true });
  };

  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const ancestors = function* (element) {
    for (let at = element; at; at = at.parentElement) yield at;
  };

  function texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (walker.currentNode.data.trim() && isShown(element) && !element.closest("script")) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        found.push({ element, text: walker.currentNode.data, lines: [...range.getClientRects()] });
      }
    }
    return found;
  }

  // The size as drawn: what a drawing is scaled by counts as well.
  function drawnSize(element) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    return element.ownerSVGElement ? size * element.getScreenCTM().d : size;
  }

  function smallText(least) {
    return texts()
      .filter(({ element }) => drawnSize(element) < least)
      .map(({ element }) => `${round(drawnSize(element))} px: ${name(element)}`);
  }

  // A link within a sentence may be as small as its words
  // (https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html).
  function isInSentence(target) {
    if (getComputedStyle(target).display !== "inline") return false;
    const block = [...ancestors(target.parentElement)].find(
      (element) => getComputedStyle(element).display !== "inline",
    );
    const rest = block.cloneNode(true);
    rest.querySelectorAll("a, button").forEach((other) => other.remove());
    return /[\p{L}\p{N}]{2}/u.test(rest.textContent);
  }

  // The target of an element is what it draws, or the box that its ::after stretches over; a field
  // within a label is pressed by pressing the label.
  function targetBox(target) {
    const label = target.closest("label");
    if (label) return label.getBoundingClientRect();
    const after = getComputedStyle(target, "::after");
    if (after.content !== "none" && after.position === "absolute") {
      const around = [...ancestors(target.parentElement)].find(
        (element) => getComputedStyle(element).position !== "static",
      );
      return around.getBoundingClientRect();
    }
    return target.getBoundingClientRect();
  }

  function smallTargets(least) {
    return all("a[href], button, input:not([type=hidden]), select, textarea, summary")
      .filter((target) => isShown(target) && !target.closest("[aria-hidden]") && !isInSentence(target))
      .map((target) => [target, targetBox(target)])
      .filter(([, box]) => box.width < least || box.height < least)
      .map(([target, { width, height }]) => `${round(width)} × ${round(height)}: ${name(target)}`);
  }

  function wider() {
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [`${scrollWidth} px in a window of ${innerWidth}`] : [];
  }

  // Text that ends outside the window or outside a box that shows nothing beyond its edge.
  function cutText() {
    return texts()
      .filter(({ element, lines }) => {
        if (element.ownerSVGElement) return false;
        for (const box of ancestors(element)) {
          if (scrolls(box)) return false;
          const style = getComputedStyle(box);
          const edge = box === document.body ? null : box.getBoundingClientRect();
          const hides = edge && /hidden|clip/.test(style.overflowX + style.overflowY);
          if (hides && lines.some((line) => !isWithin(line, edge))) return true;
        }
        return lines.some(({ left, right }) => left < -1 || right > innerWidth + 1);
      })
      .map(({ element }) => name(element));
  }

  const isWithin = (line, edge) =>
    line.left >= edge.left - 1 && line.right <= edge.right + 1 &&
    line.top >= edge.top - 6 && line.bottom <= edge.bottom + 6; // a line is higher than its letters

  // Things to press in the header that lie on one another.
  function crowdedHeader() {
    const boxes = all(".site-header :is(a, button, summary)")
      .filter((element) => isShown(element) && !element.closest(".sheet"))
      .map((element) => [element, element.getBoundingClientRect()]);
    return boxes.flatMap(([one, a], place) =>
      boxes.slice(place + 1)
        .filter(([, b]) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
        .map(([other]) => `${name(one)} and ${name(other)}`),
    );
  }

  // What sticks to the top is to leave the page its room.
  function tallHeader() {
    const { height } = document.querySelector(".site-header").getBoundingClientRect();
    return height > innerHeight / 4 ? [`${round(height)} px of ${innerHeight}`] : [];
  }

  // Words that lie on an arc of the rings.
  function textOnRings() {
    const arcs = all("svg.rings path:not(.hairline)").filter((path) => path.isPointInStroke);
    const words = texts().filter(({ element }) => !element.ownerSVGElement);
    const found = new Set();
    for (const arc of arcs) {
      const toDrawing = arc.getScreenCTM().inverse();
      const shown = arc.ownerSVGElement.getBoundingClientRect();
      for (const { element, lines } of words) {
        for (const line of lines) {
          if (line.right < shown.left || line.left > shown.right) continue;
          if (line.bottom < shown.top || line.top > shown.bottom) continue;
          for (const x of [line.left, (line.left + line.right) / 2, line.right]) {
            for (const y of [line.top, (line.top + line.bottom) / 2, line.bottom]) {
              if (arc.isPointInStroke(new DOMPoint(x, y).matrixTransform(toDrawing))) {
                found.add(name(element));
              }
            }
          }
        }
      }
    }
    return [...found];
  }

  return { smallText, smallTargets, wider, cutText, crowdedHeader, tallHeader, textOnRings };
})();
