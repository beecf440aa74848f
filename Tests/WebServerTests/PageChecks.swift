/// What a page has to keep for everybody to be able to read and use it, checked in the page itself.
///
/// The serious rules of WCAG 2.2 that a program can check: names of controls, links and pictures, labels, headings in
/// order, landmarks, languages, unique IDs, contrast, sizes of targets; and that nothing overflows or comes from elsewhere.
enum PageChecks {
  /// A function body that returns the faults in words.
  static let script = #"""
    const faults = [];
    const visible = element => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return box.width > 0 && box.height > 0 && style.visibility !== "hidden" && style.display !== "none";
    };
    const told = element => element.tagName + "." + (element.getAttribute("class") || "") + " " + element.textContent.trim().slice(0, 40);

    // Nothing wider than the window, but what scrolls by itself.
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) faults.push("scrolls sideways: " + document.documentElement.scrollWidth);
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest(".scroll > *, caption, .patterns, .skip, .top nav ul > *")) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > width + 1 || box.left < -1)) { faults.push("sticks out: " + told(element)); break; }
    }

    // Nothing from elsewhere.
    for (const entry of performance.getEntriesByType("resource")) {
      if (new URL(entry.name).host !== location.host) faults.push("asks elsewhere: " + entry.name);
    }

    // Names.
    const name = element => {
      const by = (element.getAttribute("aria-labelledby") || "").split(" ").map(id => document.getElementById(id)).filter(Boolean);
      return (element.getAttribute("aria-label") || by.map(e => e.textContent).join(" ") || element.textContent || "").trim();
    };
    for (const element of document.querySelectorAll("a[href], button, summary")) {
      if (visible(element) && !name(element)) faults.push("has no name: " + element.outerHTML.slice(0, 120));
    }
    for (const field of document.querySelectorAll("input:not([type=hidden]), textarea, select")) {
      if (!field.labels.length && !field.getAttribute("aria-label")) faults.push("has no label: " + field.outerHTML.slice(0, 120));
    }
    for (const picture of document.querySelectorAll("svg")) {
      if (picture.getAttribute("aria-hidden") === "true" || picture.parentElement.closest("svg")) continue;
      if (picture.getAttribute("role") !== "img" || !picture.querySelector("title") || !picture.querySelector("desc")) {
        faults.push("a picture without role, title and description: " + told(picture));
      }
    }
    for (const element of document.querySelectorAll("progress, [role=region]")) {
      if (!element.getAttribute("aria-label")) faults.push("has no name: " + element.outerHTML.slice(0, 80));
    }

    // Order and landmarks.
    let level = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) faults.push("skips a level: " + told(heading));
      level = next;
    }
    if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
    if (document.querySelectorAll("main").length !== 1) faults.push("not one main");
    if (!document.documentElement.lang) faults.push("no language");
    if (!document.title) faults.push("no title");
    const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
    if (new Set(ids).size !== ids.length) faults.push("an ID twice: " + ids.filter((id, i) => ids.indexOf(id) !== i)[0]);
    for (const element of document.querySelectorAll("[aria-labelledby]")) {
      if (!document.getElementById(element.getAttribute("aria-labelledby"))) faults.push("labelled by nothing: " + told(element));
    }
    for (const table of document.querySelectorAll("table")) {
      if (!table.caption || !table.querySelector("th[scope=col]")) faults.push("a table without caption or heads: " + told(table));
    }
    for (const list of document.querySelectorAll("ul, ol")) {
      if ([...list.children].some(child => child.tagName !== "LI")) faults.push("a list with more than items: " + told(list));
    }
    for (const element of document.querySelectorAll("[tabindex]")) {
      if (element.tabIndex > 0) faults.push("out of the order of tabs: " + told(element));
    }

    // Contrast of text: 4.5 to 1, 3 to 1 where it is large.
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const colour = text => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
    const luminance = rgb => {
      const [r, g, b] = rgb.map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = element => {
      for (let at = element; at; at = at.parentElement) {
        const rgba = colour(getComputedStyle(at).backgroundColor);
        if (rgba[3] > 250) return rgba;
      }
      return [255, 255, 255, 255];
    };
    const seen = new Set();
    for (const element of document.querySelectorAll("main *, header *, footer *")) {
      const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
      if (!own || !visible(element) || element.closest("svg, .skip")) continue;
      const style = getComputedStyle(element);
      const key = style.color + "/" + style.fontSize + "/" + ground(element).join();
      if (seen.has(key)) continue;
      seen.add(key);
      const [front, back] = [luminance(colour(style.color)), luminance(ground(element))];
      const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5)) faults.push("contrast " + ratio.toFixed(2) + ": " + told(element));
    }

    // Targets of at least 24 by 24 px, unless they stand in a line of text (WCAG 2.2, 2.5.8).
    for (const target of document.querySelectorAll("button, input:not([type=hidden]), textarea, summary, .top nav a")) {
      const box = (target.closest("label") || target).getBoundingClientRect();
      if (visible(target) && (box.height < 24 || box.width < 24) && target.tagName !== "SUMMARY") faults.push("a small target: " + target.outerHTML.slice(0, 80));
    }
    return faults.slice(0, 8);
    """#
}
