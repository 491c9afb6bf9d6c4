// Drives the admin page of the server example in a real browser: every page and act, with JavaScript and without, by keyboard, in both
// colour schemes, narrow and wide, and looks at each page with axe. Screenshots are left in the folder that is named.
//
// usage: node run.mjs SERVER-BINARY FOLDER      CHROMIUM names the browser (default /usr/bin/chromium)

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import axe from "axe-core";
import { chromium } from "playwright-core";

const [binary, folder] = process.argv.slice(2);
assert(binary && folder, "usage: node run.mjs SERVER-BINARY FOLDER");
fs.mkdirSync(folder, { recursive: true });
const TOKEN = "a-token-for-the-browser";
const SECRET = "whsec_browser";
const work = fs.mkdtempSync(path.join(os.tmpdir(), "admin-browser-"));

// The server, with its demo.
const server = spawn(path.resolve(binary), ["--demo"], {
  env: { ...process.env, ADMIN_TOKEN: TOKEN, STRIPE_WEBHOOK_SECRET: SECRET, LISTEN: "127.0.0.1:0", DATABASE_URL: `sqlite://${work}/inbox.db` },
  stdio: ["ignore", "ignore", "pipe"],
});
let said = "";
server.stderr.on("data", (bytes) => { said += bytes; });
const ended = new Promise((resolve) => server.on("exit", resolve));
const until = async (what, holds, seconds = 30) => {
  for (let n = 0; n < seconds * 10; n += 1) {
    const found = await holds();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("never: " + what + "\n" + said.slice(-2000));
};
await until("the demo ends", () => said.includes("still serving"));
const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)[0];
const admin = origin + "/admin";
const at = (page) => admin + (page ? "/" + page : "");

async function deliver(event) {
  const body = JSON.stringify(event);
  const now = Math.floor(Date.now() / 1000);
  const code = crypto.createHmac("sha256", SECRET).update(`${now}.${body}`).digest("hex");
  const answer = await fetch(origin + "/stripe/webhook", { method: "POST", body, headers: { "Stripe-Signature": `t=${now},v1=${code}` } });
  assert.equal(answer.status, 200, "a delivery was refused");
}
const event = (id, type, object, more = {}) => ({ id, object: "event", type, created: Math.floor(Date.now() / 1000), livemode: false, data: { object }, ...more });
async function ask(page) {
  const answer = await fetch(at(page), { headers: { Accept: "application/json", Authorization: `Bearer ${TOKEN}` } });
  assert.equal(answer.status, 200, page);
  return answer.json();
}
const idOf = async (query) => (await ask("events?since=all&" + query)).events[0].id;
const stateOf = async (id) => (await ask("events/" + encodeURIComponent(id))).state;
await until("the dead one is dead", async () => (await ask("events?state=dead")).events.length > 0);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
const problems = [];
async function opened(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.on("dialog", (dialog) => { problems.push("a dialog: " + dialog.message()); dialog.dismiss(); });
  page.on("pageerror", (error) => problems.push("an error on " + page.url() + ": " + error));
  page.on("console", (line) => {
    const text = line.text();
    // An answer of 401, 403, 404 or 409 is told as an error, too, and is meant here.
    if (line.type() === "error" && !text.includes("the server responded with a status")) problems.push("on the console of " + page.url() + ": " + text);
  });
  page.on("request", (request) => { if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) problems.push("asks elsewhere: " + request.url()); });
  return page;
}
async function signIn(page) {
  await page.goto(admin);
  await page.fill("#token", TOKEN);
  await page.fill("#name", "Ada Lovelace");
  await page.click("button[type=submit]");
  await page.waitForSelector("#strip");
}
let checks = 0;
const step = async (name, does) => {
  try {
    await does();
    checks += 1;
    console.log("ok    " + name);
  } catch (error) {
    problems.push(name + ": " + (error.stack || error));
    console.log("FAIL  " + name);
  }
};

const dead = await idOf("state=dead");
const PAGES = [
  "", "?span=24h", "events", "events?state=dead", "events?type=nothing.at.all", "events/" + dead, "events/" + (await idOf("type=customer.subscription.updated")),
  "objects/sub_demo", "dead", "lanes", "follow-ups", "workers", "deliveries", "endpoints", "mirror", "routes", "routes?type=invoice.paid", "audit", "jobs",
  "bulk?act=discard&state=dead", "nothing", "events/evt_none",
];
const named = (page) => (page || "overview").replace(dead, "dead-one").replace(/evt_demo_\d+_/, "demo-").replace(/[^a-z0-9-]+/gi, "_");

async function seen(page, name) {
  const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert(wide[0] <= wide[1], `${name}: ${wide[0]} pixels wide in ${wide[1]}`);
  await page.screenshot({ path: path.join(folder, name + ".png"), fullPage: true });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  const told = violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + " " + (node.any[0] || node.all[0] || node.none[0] || {}).message).join(" | ")}`);
  assert.deepEqual(told, [], name);
}

for (const colorScheme of ["light", "dark"]) {
  for (const width of [320, 1440]) {
    const page = await opened({ colorScheme, viewport: { width, height: 900 } });
    const look = `${colorScheme}-${width}`;
    await step(`the door, ${look}`, async () => { await page.goto(admin); await seen(page, `sign-in-${look}`);
      const card = await page.locator(".door").boundingBox();
      const middle = [card.x + card.width / 2, card.y + card.height / 2].map(Math.round);
      assert(Math.abs(middle[0] - width / 2) < 2 && Math.abs(middle[1] - 450) < 2, `the card's middle is at ${middle}`); });
    await signIn(page);
    for (const address of PAGES) {
      await step(`${address || "overview"}, ${look}`, async () => { await page.goto(at(address)); await seen(page, `${named(address)}-${look}`); });
    }
    await step(`an open form, ${look}`, async () => {
      await page.goto(at("events/" + dead));
      await page.click("#retry > summary");
      await seen(page, `retry-form-${look}`);
    });
    await page.context().close();
  }
}

await step("a wrong token is told, and the door stays shut", async () => {
  const page = await opened();
  await page.goto(at("events?state=dead"));
  await page.fill("#token", "not-the-token-at-all");
  await page.click("button[type=submit]");
  assert(await page.getByText("This is not the token").isVisible());
  assert(!(await page.content()).includes("evt_"));
  // And the right one leads to where one wanted to go.
  await page.fill("#token", TOKEN);
  await page.click("button[type=submit]");
  await page.waitForURL(/events\?state=dead/);
  const [cookie] = await page.context().cookies();
  assert(cookie.httpOnly && cookie.sameSite === "Strict");
  await page.getByRole("button", { name: "Sign out" }).click();
  assert((await page.content()).includes("Sign in"));
  await page.context().close();
});

await step("without JavaScript: every page, filters, paging, and acts", async () => {
  const page = await opened({ javaScriptEnabled: false });
  await signIn(page);
  for (const address of PAGES) {
    await page.goto(at(address));
    assert((await page.locator("h1").count()) === 1, address);
    assert.equal(await page.locator("button[data-copy]:visible, button.live:visible").count(), 0, address);
  }
  await page.goto(at("events"));
  await page.fill("#f-type", "customer.subscription");
  await page.fill("#f-since", "7d");
  await page.getByRole("button", { name: "Filter" }).click();
  assert.match(page.url(), /type=customer\.subscription.*since=7d/);
  assert.equal(await page.locator("tbody tr").count(), 3);
  await page.goto(at("events?limit=5"));
  await page.getByText("Older →").click();
  assert.equal(await page.locator("tbody tr").count(), 5);
  await page.fill("#find", dead);
  await page.locator("#find").press("Enter");
  assert.equal(await page.locator("h1").innerText(), "invoice.paid");
  // A replay of something done, with a reason; then it stands in the audit.
  const done = await idOf("type=coupon.created");
  await page.goto(at("events/" + done));
  await page.locator("#replay > summary").click();
  await page.fill("#replay-why", "without JavaScript");
  await page.locator("#replay button[type=submit]").click();
  assert.match(page.url(), new RegExp(done));
  await page.goto(at("audit"));
  assert(await page.getByText("without JavaScript").isVisible());
  await page.context().close();
});

await step("keys: move, open, find, help, retry; the retry cures the dead one, and a second person is told", async () => {
  const second = await opened();
  await signIn(second);
  await second.goto(at("events/" + dead));
  await second.click("#retry > summary");
  await second.fill("#retry-why", "I saw it, too");
  const page = await opened();
  await signIn(page);
  await page.goto(at("events?state=dead"));
  await page.keyboard.press("j");
  assert.equal(await page.locator("tr.here").count(), 1);
  await page.keyboard.press("o");
  await page.waitForURL(/events\/evt_/);
  await page.keyboard.press("?");
  assert(await page.locator("dialog#keys").isVisible());
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "find");
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await page.keyboard.type("the mail server is back");
  await page.keyboard.press("Enter");
  await page.waitForLoadState();
  await until("the dead one is done", async () => (await stateOf(dead)) === "done", 10);
  // The open page hears of it by itself.
  await page.getByText("Done", { exact: true }).first().waitFor({ timeout: 15000 });
  await page.locator("#why[hidden]").waitFor({ state: "attached", timeout: 15000 });
  await second.locator("#retry button[type=submit]").click();
  await second.getByText("Nothing was changed").waitFor();
  await seen(second, "somebody-was-faster");
  await second.context().close();
  await page.context().close();
});

await step("new events come into the open list by themselves", async () => {
  const page = await opened();
  await signIn(page);
  await page.goto(at("events"));
  await page.waitForTimeout(500);
  await deliver(event("evt_live_1", "customer.updated", { id: "cus_live", object: "customer" }));
  await page.getByText("evt_live_1").first().waitFor({ timeout: 12000 });
  // Paused: not any more.
  await page.getByRole("button", { name: "Live" }).click();
  await deliver(event("evt_live_2", "customer.updated", { id: "cus_live", object: "customer" }));
  await page.waitForTimeout(5000);
  assert.equal(await page.getByText("evt_live_2").count(), 0);
  await page.context().close();
});

await step("a body is searched, folded and copied", async () => {
  const page = await opened({ permissions: ["clipboard-read", "clipboard-write"] });
  await signIn(page);
  await page.goto(at("events/" + (await idOf("type=customer.subscription.updated"))));
  await page.fill("#tree-find", "si_demo");
  assert.equal(await page.locator("mark").first().innerText(), "si_demo");
  assert(await page.locator("mark").first().isVisible());
  await page.getByRole("button", { name: "Copy the body" }).click();
  await page.getByText("Copied").waitFor();
  const body = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  assert.equal(body.data.object.id, "sub_demo");
  await page.context().close();
});

const nasty = ["<script>window.pwned=1</script>", "\"><img src=x onerror=window.pwned=1>", "javascript:window.pwned=1", "\u202egnp\u202c\u0007", "'-window.pwned=1-'"];
await step("script in every field of a payload is text", async () => {
  const page = await opened();
  await signIn(page);
  for (const [nth, text] of nasty.entries()) {
    const object = { id: text, object: text, customer: text, [text]: text, list: [text, { [text]: text }] };
    const id = "evt_nasty_" + nth + text;
    await deliver(event(id, "invoice." + text, object, { account: text, api_version: text, request: { id: text, idempotency_key: text } }));
    for (const address of ["events", "events/" + encodeURIComponent(id), "objects/" + encodeURIComponent(text), "events?q=" + encodeURIComponent(text), "lanes", ""]) {
      await page.goto(at(address));
      for (const open of await page.locator("details:not([open]) > summary:visible").all()) await open.click({ timeout: 500 }).catch(() => {});
      assert.equal(await page.evaluate(() => window.pwned), undefined, address + ": " + text);
    }
  }
  await page.goto(at("events"));
  await seen(page, "events-with-nasty-text");
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(at("events/" + encodeURIComponent("evt_nasty_1" + nasty[1])));
  await seen(page, "nasty-event-320");
  await page.context().close();
});

await step("another origin's form changes nothing", async () => {
  const victim = "evt_nasty_0" + nasty[0];
  const before = (await ask("audit")).audit.length;
  const target = at("events/" + encodeURIComponent(victim) + "/replay");
  const evil = http.createServer((_, answer) => {
    answer.setHeader("content-type", "text/html");
    answer.end(`<form id=f method=post action="${target}"><input name=why value=evil></form><script>document.getElementById("f").submit()</script>`);
  });
  await new Promise((resolve) => evil.listen(0, "127.0.0.1", resolve));
  // By address the cookie goes along, because a port is no other site; by name it is another site.
  for (const host of ["127.0.0.1", "localhost"]) {
    const page = await opened();
    page.removeAllListeners("request");
    await signIn(page);
    await page.goto(`http://${host}:${evil.address().port}/`);
    await page.getByText("Not from here").waitFor({ timeout: 5000 });
    await page.context().close();
  }
  evil.close();
  assert.equal((await ask("audit")).audit.length, before);
});

await step("picked events, all that match, and the job's page", async () => {
  const page = await opened();
  await signIn(page);
  await page.goto(at("events?type=coupon&since=all"));
  await page.locator("input[data-every]").check();
  assert.equal(await page.locator("input[name=id]:checked").count(), 2);
  await page.fill("#why", "picked");
  await page.getByRole("button", { name: "Replay", exact: true }).click();
  await page.waitForURL(/jobs\//);
  await page.getByText("Done", { exact: true }).first().waitFor({ timeout: 10000 });
  await seen(page, "job");
  await page.goto(at("events?type=price&since=all"));
  await page.getByRole("link", { name: "All that match…" }).click();
  await page.getByRole("link", { name: "Replay" }).click();
  assert.match(await page.locator("h1").innerText(), /2 events match/);
  await page.fill("#why", "all that match");
  await page.getByRole("button", { name: "Replay 2 events" }).click();
  await page.getByText("Done", { exact: true }).first().waitFor({ timeout: 10000 });
  await page.getByRole("link", { name: "Jobs" }).click();
  await seen(page, "jobs-after");
  assert(await page.getByText("all that match").isVisible());
  await page.context().close();
});

await step("a dry run shows its outcome", async () => {
  const page = await opened();
  await signIn(page);
  await page.goto(at("events/" + (await idOf("type=checkout.session.completed"))));
  await page.click("#dry > summary");
  await page.selectOption("#dry-group", "warehouse");
  await page.getByRole("button", { name: "Run and roll back" }).click();
  await page.getByText("It would fail, and be tried again").waitFor();
  await seen(page, "dry-run");
  await page.context().close();
});

await step("a page that is printed has what matters", async () => {
  const page = await opened();
  await signIn(page);
  await page.goto(at("events/" + dead));
  await page.emulateMedia({ media: "print" });
  assert(!(await page.locator(".side").isVisible()) && (await page.locator("h1").isVisible()));
  await page.screenshot({ path: path.join(folder, "printed.png"), fullPage: true });
  await page.context().close();
});

await step("the server stops although a page is open", async () => {
  const page = await opened();
  await signIn(page);
  await page.waitForTimeout(1000);
  server.kill("SIGINT");
  const late = setTimeout(() => server.kill("SIGKILL"), 15000);
  assert.equal(await ended, 0, said.slice(-500));
  clearTimeout(late);
  page.removeAllListeners();
  await page.context().close();
});

await browser.close();
server.kill("SIGKILL");
fs.rmSync(work, { recursive: true, force: true });
const own = problems.filter((problem, nth) => problems.indexOf(problem) === nth);
if (own.length) {
  console.error("\n" + own.join("\n\n"));
  process.exit(1);
}
console.log(`${checks} checks; screenshots in ${folder}`);
