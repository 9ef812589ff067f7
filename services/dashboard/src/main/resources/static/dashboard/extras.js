// What the page can do beyond its tables: count down, take charts away, print.
(() => {
  "use strict";

  const MINUTE = 60_000;
  const DAY = 24 * 60 * MINUTE;

  function countdowns() {
    for (const list of document.querySelectorAll("[data-asof]")) {
      // the log's own time where it is far from ours, as when an old log is played again
      const asOf = Date.parse(list.dataset.asof);
      const now = Math.abs(Date.now() - asOf) < DAY ? Date.now() : asOf;
      for (const place of list.querySelectorAll("[data-until]")) {
        place.textContent = "· " + left(Math.floor((Date.parse(place.dataset.until) - now) / MINUTE), list.dataset);
      }
    }
  }

  function left(minutes, words) {
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor((minutes % 1440) / 60);
    if (minutes < 1) return words.now;
    if (days > 0) return words.days.replace("{0}", days).replace("{1}", hours);
    if (hours > 0) return words.hours.replace("{0}", hours).replace("{1}", minutes % 60);
    return words.minutes.replace("{0}", minutes);
  }

  function save(name, address) {
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
  }

  function take(button) {
    const drawing = document.getElementById(button.dataset.take);
    const ground = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
    const chart = echarts.getInstanceByDom(drawing);
    save(drawing.id + ".png", chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: ground }));
  }

  function show() {
    document.querySelectorAll("[data-take], [data-print]").forEach((button) => { button.hidden = false; });
    countdowns();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-take], [data-print]");
    if (button?.dataset.take) take(button);
    else if (button) window.print();
  });
  document.addEventListener("htmx:afterSettle", show);
  setInterval(countdowns, 20_000);
  // on a phone the navigation is wider than the screen
  document.querySelector(".sections [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  show();
})();
