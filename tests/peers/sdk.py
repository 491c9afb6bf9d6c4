"""Stripe's own SDK for Python as a client of the stand-in: same requests in, same objects out. Arguments: url, key."""
import sys

import stripe

url, key = sys.argv[1:3]
client = stripe.StripeClient(key, base_addresses={"api": url}, max_network_retries=2)
client_version = stripe.api_version


def refused(kind, call):
    try:
        call()
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} was expected")


# Paging, forward and backward.
events = list(client.v1.events.list({"limit": 7}).auto_paging_iter())
assert len(events) == 25, len(events)
assert [event.id for event in events] == [f"evt_{number}" for number in range(24, -1, -1)]
back = list(client.v1.events.list({"limit": 7, "ending_before": "evt_0"}).auto_paging_iter())
assert len(back) == 24 and {event.id for event in back} == {event.id for event in events[:-1]}
assert client.v1.events.list({"limit": 100, "types": ["invoice.paid"]}).has_more is False
assert client.v1.events.list({"created": {"gte": 1790000020}}).data[-1].id == "evt_20"
event = client.v1.events.retrieve("evt_3")
assert event.type == "invoice.paid" and event.data.object.object == "invoice"

# Errors have their classes.
error = refused(stripe.InvalidRequestError, lambda: client.v1.events.retrieve("evt_none"))
assert (error.http_status, error.code, error.param) == (404, "resource_missing", "id"), error
assert error.request_id.startswith("req_")
refused(stripe.AuthenticationError, lambda: stripe.StripeClient("sk_test_wrong", base_addresses={"api": url}).v1.events.list())
refused(stripe.PermissionError, lambda: client.v1.customers.list(options={"stripe_account": "acct_unknown"}))
refused(stripe.InvalidRequestError, lambda: client.v1.events.list({"limit": 101}))
refused(stripe.IdempotencyError, lambda: [
    client.v1.customers.create({"name": name}, options={"idempotency_key": "one"}) for name in ("a", "b")
])

# Objects.
customer = client.v1.customers.create({"email": "jenny@example.com", "metadata": {"order": "6735"}})
assert customer.email == "jenny@example.com" and customer.metadata["order"] == "6735"
assert client.v1.customers.update(customer.id, {"name": "Jenny"}).name == "Jenny"
assert client.v1.customers.retrieve(customer.id).name == "Jenny"
assert client.v1.customers.list({"email": "jenny@example.com"}).data[0].id == customer.id
assert client.v1.customers.delete(customer.id).deleted is True
latest = client.v1.events.list({"type": "customer.deleted"}).data[0]
assert latest.data.object.id == customer.id
other = client.v1.customers.retrieve("cus_other", options={"stripe_account": "acct_1"})
assert other.id == "cus_other"

# The SDK retries what fails for now, with the key of the first attempt: the fault of the test hits this one.
retried = client.v1.products.create({"name": "after a fault"})
assert len(client.v1.products.list().data) == 1 and retried.name == "after a fault"

# Endpoints of both APIs.
endpoint = client.v1.webhook_endpoints.create({"url": "https://example.com/a", "enabled_events": ["invoice.paid"]})
assert endpoint.secret.startswith("whsec_")
assert client.v1.webhook_endpoints.update(endpoint.id, {"disabled": True}).status == "disabled"
assert [found.id for found in client.v1.webhook_endpoints.list().auto_paging_iter()] == [endpoint.id]
assert client.v1.webhook_endpoints.delete(endpoint.id).deleted is True
destination = client.v2.core.event_destinations.create({
    "name": "thin", "type": "webhook_endpoint", "event_payload": "thin", "enabled_events": ["v1.customer.created"],
    "webhook_endpoint": {"url": "https://example.com/b"}, "include": ["webhook_endpoint.signing_secret"],
})
assert destination.webhook_endpoint.signing_secret.startswith("whsec_")
assert client.v2.core.event_destinations.disable(destination.id).status == "disabled"
shown = client.v2.core.event_destinations.retrieve(destination.id, {"include": ["webhook_endpoint.url"]})
assert shown.webhook_endpoint.url == "https://example.com/b"
assert [found.id for found in client.v2.core.event_destinations.list().auto_paging_iter()] == [destination.id]

# Thin events, page by page.
thin = list(client.v2.core.events.list({"object_id": customer.id, "limit": 1}).auto_paging_iter())
assert [event.type for event in thin] == ["v1.customer.deleted", "v1.customer.updated", "v1.customer.created"], thin
assert client.v2.core.events.retrieve(thin[0].id).type == "v1.customer.deleted"

# A delivery is one for the SDK.
payload, header, secret = (open(path).read() for path in sys.argv[3:6])
delivered = client.construct_event(payload, header, secret)
assert delivered.type == "customer.created" and delivered.data.object.id == "cus_delivered"
print(f"stripe-python {stripe.VERSION}, {client_version}: fine")
