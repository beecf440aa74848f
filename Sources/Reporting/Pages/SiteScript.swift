/// What makes the site's pages quicker to use. It adds nothing that cannot be done without it, and puts text into the
/// page as text only.
let siteScript: StaticString = """
  "use strict";

  // Live progress of a crawl.
  const crawl = document.querySelector("[data-events]");
  if (crawl && window.EventSource) {
    const text = crawl.querySelector(".crawl-text");
    const bar = crawl.querySelector("progress");
    let wasRunning = false;
    const events = new EventSource(crawl.dataset.events);
    events.onmessage = event => {
      const state = JSON.parse(event.data);
      if (state.text) text.textContent = state.text;
      bar.max = Math.max(1, state.due);
      bar.value = state.done;
      crawl.classList.toggle("running", state.isRunning);
      if (wasRunning && !state.isRunning) crawl.dispatchEvent(new CustomEvent("crawled"));
      wasRunning = state.isRunning;
    };
    addEventListener("pagehide", () => events.close());
  }

  // Keys: never while somebody types, never with a modifier.
  const places = { t: "/", g: "/gaps", o: "/outlets", b: "/beats", f: "/feeds", c: "/check" };
  let isGoing = false;
  let position = -1;
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (isGoing) {
      isGoing = false;
      if (places[event.key]) location.href = places[event.key];
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("q").select();
    } else if (event.key === "g") {
      isGoing = true;
      setTimeout(() => { isGoing = false; }, 1500);
    } else if (event.key === "j" || event.key === "k") {
      const titles = [...document.querySelectorAll("main h3 a")];
      if (titles.length === 0) return;
      position = Math.min(titles.length - 1, Math.max(0, position + (event.key === "j" ? 1 : -1)));
      titles[position].focus();
    }
  });

  """
