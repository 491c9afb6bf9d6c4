// stripe-node's part of the comparison: see src/worker.rs for what is asked and answered. Run by benches/peers/run in
// the folder where the package is installed, with --expose-gc.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.cwd()}/`);
const exported = require("stripe");
const Stripe = exported.default ?? exported;
const stripe = new Stripe("sk_test_of_nobody");
const version = Stripe.PACKAGE_VERSION ?? JSON.parse(readFileSync("node_modules/stripe/package.json", "utf8")).version;
const secret = process.env.PEERS_SECRET;

let body;
let header;
const call = () => stripe.webhooks.constructEvent(body, header, secret);

console.log(`ready stripe-node ${version}, Node.js ${process.versions.node}`);
for await (const line of createInterface({ input: process.stdin })) {
  const [what, first, second] = line.split(" ");
  if (what === "take") {
    // As frameworks give it: bytes.
    body = readFileSync(first);
    header = second;
    if (!call().id) throw new Error("no event");
    console.log("ok");
  } else if (what === "turn") {
    const calls = Number(first);
    const start = process.cpuUsage();
    for (let turn = 0; turn < calls; turn++) call();
    const { user, system } = process.cpuUsage(start);
    console.log(String((user + system) * 1000));
  } else {
    // The young generation is large enough for these calls (--max-semi-space-size), so nothing is collected meanwhile.
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    for (let turn = 0; turn < 20; turn++) call();
    console.log(`${Math.max(0, Math.round((process.memoryUsage().heapUsed - before) / 20))} -`);
  }
}
