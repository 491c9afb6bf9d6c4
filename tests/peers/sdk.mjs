// Stripe's own SDK for Node as a client of the stand-in: same requests in, same objects out. Arguments: url, key.
import assert from 'node:assert';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const [url, key, payload, header, secret] = process.argv.slice(2);
const Stripe = createRequire(`${process.env.PEERS}/node/`)('stripe');
const {hostname, port} = new URL(url);
const settings = {host: hostname, port, protocol: 'http', maxNetworkRetries: 2, telemetry: false};
const stripe = new (Stripe.default ?? Stripe)(key, settings);

const all = async (list) => {
  const found = [];
  for await (const one of list) found.push(one);
  return found;
};

const events = await all(stripe.events.list({limit: 7}));
assert.deepEqual(events.map((event) => event.id), Array.from({length: 25}, (_, number) => `evt_${24 - number}`));
assert.equal((await all(stripe.events.list({limit: 7, ending_before: 'evt_0'}))).length, 24);
assert.equal((await stripe.events.retrieve('evt_3')).type, 'invoice.paid');
await assert.rejects(stripe.events.retrieve('evt_none'), {type: 'StripeInvalidRequestError', statusCode: 404, code: 'resource_missing'});
await assert.rejects(new (Stripe.default ?? Stripe)('sk_test_wrong', settings).events.list(), {type: 'StripeAuthenticationError'});
await assert.rejects(stripe.customers.list({}, {stripeAccount: 'acct_unknown'}), {type: 'StripePermissionError', code: 'account_invalid'});
await assert.rejects(stripe.events.list({types: Array(21).fill('invoice.paid')}), {param: 'types'});
const idempotencyKey = 'one';
await stripe.customers.create({name: 'a'}, {idempotencyKey});
await assert.rejects(stripe.customers.create({name: 'b'}, {idempotencyKey}), {type: 'StripeIdempotencyError'});

const customer = await stripe.customers.create({email: 'jenny@example.com', metadata: {order: '6735'}});
assert.equal(customer.metadata.order, '6735');
assert.ok(customer.lastResponse.requestId.startsWith('req_'));
assert.equal((await stripe.customers.update(customer.id, {name: 'Jenny'})).name, 'Jenny');
assert.equal((await stripe.customers.del(customer.id)).deleted, true);
assert.equal((await stripe.events.list({type: 'customer.deleted'})).data[0].data.object.id, customer.id);
assert.equal((await stripe.customers.retrieve('cus_other', {}, {stripeAccount: 'acct_1'})).id, 'cus_other');
await stripe.products.create({name: 'after a fault'});
assert.equal((await stripe.products.list()).data.length, 1);

const endpoint = await stripe.webhookEndpoints.create({url: 'https://example.com/a', enabled_events: ['invoice.paid']});
assert.ok(endpoint.secret.startsWith('whsec_'));
assert.equal((await stripe.webhookEndpoints.update(endpoint.id, {disabled: true})).status, 'disabled');
assert.equal((await stripe.webhookEndpoints.del(endpoint.id)).deleted, true);
const destination = await stripe.v2.core.eventDestinations.create({
  name: 'thin', type: 'webhook_endpoint', event_payload: 'thin', enabled_events: ['v1.customer.created'],
  webhook_endpoint: {url: 'https://example.com/b'}, include: ['webhook_endpoint.signing_secret'],
});
assert.ok(destination.webhook_endpoint.signing_secret.startsWith('whsec_'));
assert.equal((await stripe.v2.core.eventDestinations.disable(destination.id)).status, 'disabled');
assert.deepEqual((await all(stripe.v2.core.eventDestinations.list())).map((found) => found.id), [destination.id]);
const thin = await all(stripe.v2.core.events.list({object_id: customer.id, limit: 1}));
assert.deepEqual(thin.map((event) => event.type), ['v1.customer.deleted', 'v1.customer.updated', 'v1.customer.created']);

const read = (path) => readFileSync(path, 'utf8');
const delivered = stripe.webhooks.constructEvent(read(payload), read(header), read(secret));
assert.equal(delivered.data.object.id, 'cus_delivered');
console.log(`stripe-node ${stripe.getConstant?.('PACKAGE_VERSION') ?? ''}: fine`);
