// Keeps the page live: outcomes into the feed, figures by htmx, and the truth about the connection.
(() => {
  "use strict";

  const MOST_LINES = 60; // older ones are in /api/outcomes
  const live = document.getElementById("live");
  const list = document.getElementById("feed");
  const empty = document.getElementById("feed-empty");
  const pause = document.getElementById("feed-pause");
  const line = document.getElementById("feed-line");
  const figures = document.getElementById("figures");
  const BETWEEN_FIGURES = list ? 1_000 : 5_000; // figures beside a feed follow it closely
  let cursor = live.dataset.cursor || "";
  let due = null;
  let held = [];
  let paused = false;
  let figuresDue = false;

  function say(state) {
    if (live.dataset.state === state) return;
    live.dataset.state = state;
    live.lastElementChild.textContent = live.dataset[state];
  }

  function add(outcome) {
    const item = line.content.firstElementChild.cloneNode(true);
    item.dataset.kind = outcome.kind;
    item.className = "new";
    item.querySelector("use").setAttribute("href", "/dashboard/icons.svg#" + outcome.kind);
    item.querySelector("p").textContent = outcome.sentence;
    const time = item.querySelector("time");
    time.dateTime = outcome.at;
    time.textContent = outcome.when;
    item.querySelector("a").href = outcome.why;
    list.prepend(item);
    while (list.children.length > MOST_LINES) list.lastElementChild.remove();
    empty.hidden = true;
  }

  function label() {
    pause.textContent = paused ? pause.dataset.resume : pause.dataset.pause;
    if (paused && held.length) pause.textContent += " (" + pause.dataset.waiting.replace("{0}", held.length) + ")";
    pause.setAttribute("aria-pressed", String(paused));
  }

  function refreshFigures() {
    // a hidden tab asks again when it is looked at
    if (!figures?.hasAttribute("hx-get")) return;
    if (document.hidden) {
      figuresDue = true;
      return;
    }
    figuresDue = false;
    due ??= setTimeout(() => {
      due = null;
      htmx.trigger(figures, "figures");
    }, BETWEEN_FIGURES * Math.random());
  }

  function connect() {
    // the cursor is where the page as rendered ends; on a reconnect the browser sends Last-Event-ID
    const stream = new EventSource("/feed?after=" + encodeURIComponent(cursor));
    stream.addEventListener("open", () => say("connected"));
    stream.addEventListener("outcome", (event) => {
      cursor = event.lastEventId;
      if (!list) return;
      const outcome = JSON.parse(event.data);
      if (paused) {
        held.push(outcome);
        held = held.slice(-MOST_LINES);
        label();
      } else {
        add(outcome);
      }
    });
    stream.addEventListener("figures", refreshFigures);
    // more was missed than the server keeps: the latest lines follow, in place of those shown
    stream.addEventListener("reset", () => {
      if (!list) return;
      list.replaceChildren();
      held = [];
      empty.hidden = false;
    });
    stream.addEventListener("error", () => {
      say("lost");
      // the browser gives up for good on an error status; try again ourselves
      if (stream.readyState === EventSource.CLOSED) setTimeout(connect, 3000);
    });
    window.addEventListener("pagehide", () => stream.close(), { once: true });
  }

  if (pause) pause.hidden = false;
  pause?.addEventListener("click", () => {
    paused = !paused;
    if (!paused) {
      held.forEach(add);
      held = [];
    }
    label();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && figuresDue) refreshFigures();
  });

  // a refresh must not close what the reader has opened
  let opened = [];
  document.addEventListener("htmx:beforeSwap", () => {
    opened = [...document.querySelectorAll("details[open][id]")].map((d) => d.id);
  });
  document.addEventListener("htmx:afterSettle", () => {
    opened.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
  });

  say("connecting");
  connect();
})();
