// Every page works without this. It adds: live counts and rows, keys, copying, times that stay true, search in a body.
"use strict";
(() => {
  const body = document.body;
  const root = body.dataset.root || "./";
  const all = (what, from = document) => Array.from(from.querySelectorAll(what));
  const one = (what, from = document) => from.querySelector(what);
  const isTyping = () => {
    const on = document.activeElement;
    return on && (on.matches("input:not([type=checkbox]), textarea, select") || on.isContentEditable);
  };

  // Times, as how long ago; the exact one stays in the title.
  const steps = [[60, "s", 1], [3600, "min", 60], [86400, "h", 3600], [Infinity, "d", 86400]];
  function ago(seconds) {
    const past = seconds >= 0;
    const size = Math.abs(seconds);
    if (size < 1) return "now";
    const [, unit, by] = steps.find(([below]) => size < below);
    const text = Math.floor(size / by) + " " + unit;
    return past ? text + " ago" : "in " + text;
  }
  function times(from = document) {
    const now = Date.now();
    for (const time of all("time[data-ago]", from)) {
      const text = ago(Math.round((now - Date.parse(time.dateTime)) / 1000));
      if (time.textContent !== text) time.textContent = text;
    }
  }

  // Copying.
  let toastTimer;
  function say(text) {
    let toast = one(".toast");
    if (!toast) {
      toast = document.createElement("div");
      toast.className = "toast";
      toast.setAttribute("role", "status");
      body.append(toast);
    }
    toast.hidden = false;
    toast.textContent = text;
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => { toast.hidden = true; }, 1800);
  }
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      area.setAttribute("aria-hidden", "true");
      body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    say("Copied");
  }
  function dress(from) {
    for (const button of all("button[data-copy], button[data-copy-from]", from)) button.hidden = false;
    for (const part of all("[data-script]", from)) part.hidden = false;
    times(from);
  }
  document.addEventListener("click", async (click) => {
    const button = click.target.closest("button[data-copy], button[data-copy-from]");
    if (button) {
      if (button.dataset.copy !== undefined) return copy(button.dataset.copy);
      const answer = await fetch(button.dataset.copyFrom);
      return answer.ok ? copy(await answer.text()) : say("Could not read it");
    }
    const folds = click.target.closest("button[data-fold]");
    if (folds) {
      const open = folds.dataset.fold === "open";
      for (const part of all("details", one("#body-tree"))) part.open = open;
    }
    // One open form at a time, and none behind a click elsewhere.
    for (const act of all("details.act[open]")) if (!act.contains(click.target)) act.open = false;
  });

  // Everything on this page, picked at once.
  document.addEventListener("change", (change) => {
    const every = change.target;
    if (!every.matches("input[data-every]")) return;
    for (const box of all("input[type=checkbox][name=id]", every.closest("form"))) box.checked = every.checked;
  });

  // Search in a body.
  document.addEventListener("input", (input) => {
    if (input.target.id !== "tree-find") return;
    const tree = one("#body-tree");
    const wanted = input.target.value.trim().toLowerCase();
    for (const mark of all("mark", tree)) mark.replaceWith(mark.textContent);
    tree.normalize();
    let found = 0;
    for (const leaf of all(".leaf, summary", tree)) {
      const hit = wanted !== "" && leaf.textContent.toLowerCase().includes(wanted);
      if (!hit) continue;
      found += 1;
      for (let up = leaf.closest("details"); up; up = up.parentElement.closest("details")) up.open = true;
      const texts = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
      const nodes = [];
      while (texts.nextNode()) nodes.push(texts.currentNode);
      for (const node of nodes) {
        const at = node.data.toLowerCase().indexOf(wanted);
        if (at < 0) continue;
        const rest = node.splitText(at);
        rest.splitText(wanted.length);
        const mark = document.createElement("mark");
        rest.replaceWith(mark);
        mark.append(rest);
      }
    }
    one("#tree-found").textContent = wanted === "" ? "" : found + " found";
    const first = one("mark", tree);
    if (first) first.scrollIntoView({ block: "nearest" });
  });

  // Keys.
  const rows = () => all("tr[data-row]");
  const here = () => one("tr.here");
  function go(by) {
    const list = rows();
    if (!list.length) return;
    const at = list.indexOf(here());
    const next = list[Math.max(0, Math.min(list.length - 1, at < 0 ? (by > 0 ? 0 : list.length - 1) : at + by))];
    for (const row of list) row.classList.toggle("here", row === next);
    const link = one("a[data-open]", next);
    if (link) link.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }
  const help = one("dialog#keys");
  document.addEventListener("keydown", (key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === "Escape") {
      for (const act of all("details.act[open]")) { act.open = false; one("summary", act).focus(); }
      if (isTyping()) document.activeElement.blur();
      return;
    }
    if (isTyping() || (help && help.open)) return;
    const row = here();
    switch (key.key) {
      case "j": go(1); break;
      case "k": go(-1); break;
      case "o": if (row) { const link = one("a[data-open]", row); if (link) link.click(); } break;
      case "x": if (row) { const box = one("input[type=checkbox]", row); if (box) box.checked = !box.checked; } break;
      case "r": {
        if (row && row.dataset.row) { location.href = row.dataset.row + "#retry"; break; }
        openRetry();
        break;
      }
      case "/": { const find = one("#find"); if (find) { key.preventDefault(); find.focus(); find.select(); } break; }
      case "?": if (help) help.showModal(); break;
      default: return;
    }
  });
  function openRetry() {
    const act = one("details#retry") || one("details#replay");
    if (!act) return say("Nothing to retry here");
    act.open = true;
    const first = one("input, button", act);
    if (first) first.focus();
  }
  if (location.hash === "#retry") openRetry();
  document.addEventListener("focusin", (focus) => {
    const row = focus.target.closest("tr[data-row]");
    if (row) for (const other of rows()) other.classList.toggle("here", other === row);
  });

  // Live: the server says that something changed, the page is fetched again, and its live parts are exchanged.
  const button = one("button.live");
  let source = null, poll = null, waiting = null, last = 0, busy = false, failures = 0;
  const kept = () => { try { return localStorage.getItem("stripe-webhooks-live"); } catch { return null; } };
  const keep = (text) => { try { localStorage.setItem("stripe-webhooks-live", text); } catch { /* only for this page */ } };
  const touched = () =>
    isTyping() || one("details.act[open]") || (help && help.open) || all("[data-live] input[type=checkbox]:checked").length > 0
    || (getSelection && String(getSelection()).length > 0);
  function exchange(next) {
    for (const part of all("[data-live]")) {
      const other = part.id && next.getElementById(part.id);
      if (!other || other.innerHTML === part.innerHTML) continue;
      const opened = all("details[id][open]", part).map((open) => open.id);
      const current = here();
      const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      const known = new Set(all("tr[data-row]", part).map((row) => row.dataset.row));
      const fresh = document.importNode(other, true);
      dress(fresh);
      for (const id of opened) { const open = fresh.querySelector("#" + CSS.escape(id)); if (open) open.open = true; }
      for (const row of all("tr[data-row]", fresh)) {
        if (known.size && !known.has(row.dataset.row)) row.classList.add("fresh");
        if (current && current.dataset.row === row.dataset.row) row.classList.add("here");
      }
      part.replaceWith(fresh);
      if (focused) { const link = all("a", fresh).find((link) => link.getAttribute("href") === focused); if (link) link.focus({ preventScroll: true }); }
    }
  }
  async function refresh() {
    waiting = null;
    if (busy || document.hidden || touched()) return;
    busy = true;
    last = Date.now();
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
      if (answer.redirected || !answer.ok) throw new Error(String(answer.status));
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      exchange(fresh);
      again(fresh);
      failures = 0;
    } catch {
      failures += 1;
      if (failures === 3) say("The page cannot be refreshed");
      again(document);
    } finally {
      busy = false;
    }
  }
  // Not more often than every two seconds, whatever happens.
  function soon() {
    if (waiting === null) waiting = setTimeout(refresh, Math.max(0, 2000 - (Date.now() - last)));
  }
  // A page of something that is going on says how often it is asked for, until it has ended.
  let going = null;
  function again(page) {
    clearTimeout(going);
    const seconds = Number(page.body.dataset.again);
    going = seconds ? setTimeout(soon, seconds * 1000) : null;
  }
  function stop() {
    if (source) source.close();
    clearInterval(poll);
    clearTimeout(going);
    source = poll = going = null;
  }
  function start() {
    stop();
    again(document);
    if (!("EventSource" in window)) { poll = setInterval(soon, 5000); return; }
    let opened = false, ends = 0;
    source = new EventSource(root + "live");
    source.addEventListener("changed", () => { opened = true; ends = 0; soon(); });
    source.addEventListener("error", () => {
      ends += 1;
      // A proxy that keeps streams back, or too many of them: ask instead.
      if (ends > 3 || (source && source.readyState === EventSource.CLOSED)) { stop(); poll = setInterval(soon, 5000); }
    });
    setTimeout(() => { if (!opened && source && !poll) poll = setInterval(soon, 5000); }, 6000);
  }
  function show(on) {
    if (!button) return;
    button.setAttribute("aria-pressed", String(on));
    one(".word", button).textContent = on ? "Live" : "Paused";
  }
  if (button && one("[data-live]")) {
    button.hidden = false;
    let on = kept() !== "paused";
    show(on);
    if (on) start();
    button.addEventListener("click", () => {
      on = !on;
      keep(on ? "live" : "paused");
      show(on);
      if (on) { start(); soon(); } else stop();
    });
    document.addEventListener("visibilitychange", () => { if (on && !document.hidden) soon(); });
    // A page without JavaScript asks again by itself; this one need not.
    addEventListener("pagehide", stop);
    addEventListener("pageshow", (page) => { if (page.persisted && on) start(); });
  }

  dress(document);
  setInterval(times, 1000);
})();
