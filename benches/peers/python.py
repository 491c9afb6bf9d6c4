"""stripe-python's part of the comparison: see src/worker.rs for what is asked and answered."""

import os
import platform
import sys
import time
import tracemalloc

import stripe

SECRET = os.environ["PEERS_SECRET"]
body = b""
header = ""


def call():
    return stripe.Webhook.construct_event(body, header, SECRET)


version = getattr(stripe, "VERSION", None) or stripe._version.VERSION
print(f"ready stripe-python {version}, Python {platform.python_version()}", flush=True)
for line in sys.stdin:
    what, *rest = line.split()
    if what == "take":
        with open(rest[0], "rb") as file:
            body = file.read()
        header = rest[1]
        assert call().id
        print("ok", flush=True)
    elif what == "turn":
        calls = range(int(rest[0]))
        start = time.process_time_ns()
        for _ in calls:
            call()
        print(time.process_time_ns() - start, flush=True)
    else:
        tracemalloc.start()
        event = call()
        held = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print("-", held, flush=True)
