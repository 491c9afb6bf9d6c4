-- The state machine's statements. One text for both databases; the braces are filled in per dialect.
-- `{by_key}` behind the state of tasks that are named by their key: a queue's partial indexes are small for PostgreSQL's planner, and
-- full of what has been deleted for whoever reads them.

-- name: record
-- PostgreSQL: events that are not known yet and, where their lanes are free, their tasks, in one round trip. $1 to $16, and $21 to $23: a
-- column of the events each; $17 to $20: event id, group, delay and plan of each task. Answers the new events with the groups
-- whose task is active.
WITH e AS (
  INSERT INTO {t}event (event_id, etype, account, livemode, api_version, object_id, object_key, lane, created_us, source,
    snapshot_event, endpoint, planned, body, redacted, customer, traceparent, request_id, idempotency_key, received_us)
  SELECT i.*, {now} FROM unnest(CAST($1 AS text[]), CAST($2 AS text[]), CAST($3 AS text[]), CAST($4 AS bigint[]), CAST($5 AS text[]),
    CAST($6 AS text[]), CAST($7 AS text[]), CAST($8 AS text[]), CAST($9 AS bigint[]), CAST($10 AS bigint[]), CAST($11 AS text[]),
    CAST($12 AS text[]), CAST($13 AS bigint[]), CAST($14 AS bytea[]), CAST($15 AS bigint[]),
    CAST($16 AS text[]), CAST($21 AS text[]), CAST($22 AS text[]), CAST($23 AS text[])) AS i
  ON CONFLICT (event_id) DO NOTHING RETURNING seq, event_id, lane, created_us
), t AS (
  INSERT INTO {t}task (seq, grp, lane, created_us, state, plan, due_us)
  SELECT e.seq, g.grp, e.lane, e.created_us, 1, g.plan, {now} + g.settle
  FROM unnest(CAST($17 AS text[]), CAST($18 AS text[]), CAST($19 AS bigint[]), CAST($20 AS bigint[])) AS g(event_id, grp, settle, plan)
  JOIN e ON e.event_id = g.event_id ORDER BY g.grp, e.lane, e.created_us, e.seq
  ON CONFLICT (grp, lane) WHERE lane IS NOT NULL AND state IN (1, 2, 5) DO NOTHING RETURNING seq, grp
)
SELECT e.seq, e.event_id, CAST(json_agg(t.grp) AS text) FROM e LEFT JOIN t ON t.seq = e.seq GROUP BY e.seq, e.event_id

-- name: claim
-- $6, where any plans are others' to run: those, as a JSON array. Retries first, but never more than $3 of them: a storm of retries cannot starve first attempts, nor the other way round.
WITH r AS {materialized} (
  SELECT seq, grp FROM {t}task WHERE grp = $1 AND state = 1 AND retry = 1 AND due_us <= {now_once} {mine_6}
  ORDER BY due_us, seq LIMIT $3 {skip_locked}
), f AS {materialized} (
  SELECT seq, grp FROM {t}task WHERE grp = $1 AND state = 1 AND retry = 0 AND due_us <= {now_once} {mine_6}
  ORDER BY due_us, seq LIMIT $2 - (SELECT count(*) FROM r) {skip_locked}
), c AS {materialized} (SELECT seq, grp FROM r UNION ALL SELECT seq, grp FROM f)
UPDATE {t}task SET state = 2, epoch = epoch + 1, attempt = attempt + 1, worker = $4, leased_until = {now} + $5
WHERE (seq, grp) IN (SELECT seq, grp FROM c) AND state {by_key} = 1
RETURNING seq, generation, epoch, attempt, lane, lost, plan, CAST(CASE WHEN EXISTS (
  SELECT 1 FROM {t}task w WHERE w.grp = $1 AND w.lane = {t}task.lane AND w.state = 0) THEN 1 ELSE 0 END AS {int})

-- name: fence_done
-- PostgreSQL: fence and done key in one round trip. The last column is empty when the key was there already.
WITH f AS MATERIALIZED (
  SELECT e.seq, e.event_id, e.etype, e.account, e.livemode, e.api_version, e.object_id, e.object_key, e.lane, e.created_us, e.received_us,
         e.source, e.snapshot_event, e.endpoint, e.deliveries, e.body, e.redacted, e.traceparent, {now} AS now_us
  FROM {t}task t JOIN {t}event e ON e.seq = t.seq
  WHERE t.seq = $1 AND t.grp = $2 AND t.epoch = $3 AND t.state {by_key} = 2 {fence_lock}
), d AS (
  INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) SELECT $1, $2, $4, $5, {now}, $3 FROM f
  ON CONFLICT (seq, grp, generation) DO NOTHING RETURNING {xid} AS xid
)
SELECT f.*, coalesce((SELECT xid FROM d), ''), set_config('statement_timeout', $6, true),
  set_config('idle_in_transaction_session_timeout', $7, true) FROM f

-- name: open_run
-- SQLite: fence, done key and savepoint in one call of the driver, which hands each call from thread to thread. Answers the
-- event, then the key's row; no second row when the key was there already.
SELECT e.seq, e.event_id, e.etype, e.account, e.livemode, e.api_version, e.object_id, e.object_key, e.lane, e.created_us, e.received_us,
       e.source, e.snapshot_event, e.endpoint, e.deliveries, e.body, e.redacted, e.traceparent, {now} AS now_us
FROM {t}task t JOIN {t}event e ON e.seq = t.seq
WHERE t.seq = $1 AND t.grp = $2 AND t.epoch = $3 AND t.state = 2;
INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch)
SELECT seq, grp, $4, $5, {now}, epoch FROM {t}task WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state = 2
ON CONFLICT (seq, grp, generation) DO NOTHING RETURNING {xid};
SAVEPOINT {savepoint}

-- name: close_run
-- SQLite: completion, the attempt's row and the next of the lane, if $12 names one, in one call. Fails at once when the
-- savepoint is gone; answers a row if the task was there.
RELEASE {savepoint};
DELETE FROM {t}task WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state = 2 AND {same_xid} RETURNING 1;
INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms, worker, error, handlers)
VALUES ($1, $2, $3, $5, $6, $7, {now}, $8, $9, $10, $11) ON CONFLICT (seq, grp, epoch) DO NOTHING;
UPDATE {t}task SET state = 1, due_us = CASE WHEN due_us > {now} THEN due_us ELSE {now} END WHERE grp = $2 AND state = 0 AND seq = (
  SELECT seq FROM {t}task WHERE grp = $2 AND lane = $12 AND state = 0 ORDER BY created_us, seq LIMIT 1)

-- name: close_open
-- SQLite: close_run, then open_run for the task $13 of the same group, its epoch $14 and generation $15, in one call.
RELEASE {savepoint};
DELETE FROM {t}task WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state = 2 AND {same_xid} RETURNING 1;
INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms, worker, error, handlers)
VALUES ($1, $2, $3, $5, $6, $7, {now}, $8, $9, $10, $11) ON CONFLICT (seq, grp, epoch) DO NOTHING;
UPDATE {t}task SET state = 1, due_us = CASE WHEN due_us > {now} THEN due_us ELSE {now} END WHERE grp = $2 AND state = 0 AND seq = (
  SELECT seq FROM {t}task WHERE grp = $2 AND lane = $12 AND state = 0 ORDER BY created_us, seq LIMIT 1);
SELECT e.seq, e.event_id, e.etype, e.account, e.livemode, e.api_version, e.object_id, e.object_key, e.lane, e.created_us, e.received_us,
       e.source, e.snapshot_event, e.endpoint, e.deliveries, e.body, e.redacted, e.traceparent, {now} AS now_us
FROM {t}task t JOIN {t}event e ON e.seq = t.seq
WHERE t.seq = $13 AND t.grp = $2 AND t.epoch = $14 AND t.state = 2;
INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch)
SELECT seq, grp, $15, $16, {now}, epoch FROM {t}task WHERE seq = $13 AND grp = $2 AND epoch = $14 AND state = 2
ON CONFLICT (seq, grp, generation) DO NOTHING RETURNING {xid};
SAVEPOINT {savepoint}

-- name: fence_many
-- PostgreSQL: locks the tasks $1 of a group that are leased, and reads their events; whoever asked compares the epochs. The last
-- columns: the epoch, 1 if the done key is there, and the mark of the transaction.
SELECT e.seq, e.event_id, e.etype, e.account, e.livemode, e.api_version, e.object_id, e.object_key, e.lane, e.created_us, e.received_us,
       e.source, e.snapshot_event, e.endpoint, e.deliveries, e.body, e.redacted, e.traceparent, {now} AS now_us, t.epoch,
       CAST(CASE WHEN EXISTS (SELECT 1 FROM {t}done d WHERE d.seq = t.seq AND d.grp = t.grp AND d.generation = t.generation)
         THEN 1 ELSE 0 END AS bigint),
       {xid},
       (SELECT set_config('statement_timeout', $3, true)), (SELECT set_config('idle_in_transaction_session_timeout', $4, true))
FROM {t}task t JOIN {t}event e ON e.seq = t.seq
WHERE t.seq = ANY($1) AND t.grp = $2 AND t.state {by_key} = 2 ORDER BY t.seq {fence_lock}

-- name: open_next
-- PostgreSQL, by literals: the done key of the next run, $1 to $5, and the savepoint before its handlers. The task is locked, and had
-- no key.
INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES ($1, $2, $3, $4, {now}, $5);
SAVEPOINT {savepoint}

-- name: keep_run
-- PostgreSQL, by literals: a run is whole: its attempt's row. Fails at once when the savepoint is gone. The end of the task itself is
-- written with those of the others, just before the commit: until then nobody who records an event has to wait for it.
RELEASE {savepoint};
INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms, worker, error, handlers)
VALUES ($1, $2, $3, $5, $6, $7, {now}, $8, $9, $10, $11) ON CONFLICT (seq, grp, epoch) DO NOTHING

-- name: lease_next
-- SQLite: the next of a lane, which the one before it has just made ready in this transaction.
UPDATE {t}task SET state = 2, epoch = epoch + 1, attempt = attempt + 1, worker = $3, leased_until = {now} + $4
WHERE grp = $1 AND lane = $2 AND state = 1 AND due_us <= {now} AND lost = 0
RETURNING seq, generation, epoch, attempt, lane, lost, plan

-- name: behind
-- PostgreSQL: locks those that wait in a lane, in their order, and reads their events. The task before them is still there: they
-- stay as they are until it has ended. The last columns: generation, the epoch and attempt of a lease, plan, and 0 where it must
-- wait on.
SELECT e.seq, e.event_id, e.etype, e.account, e.livemode, e.api_version, e.object_id, e.object_key, e.lane, e.created_us, e.received_us,
       e.source, e.snapshot_event, e.endpoint, e.deliveries, e.body, e.redacted, e.traceparent, {now} AS now_us,
       t.generation, t.epoch + 1, t.attempt + 1, t.plan, CAST(CASE WHEN t.due_us <= {now} AND t.lost = 0 THEN 1 ELSE 0 END AS bigint)
FROM {t}task t JOIN {t}event e ON e.seq = t.seq
WHERE t.grp = $1 AND t.lane = $2 AND t.state = 0 ORDER BY t.created_us, t.seq LIMIT $3 {fence_lock}

-- name: lease_waiting
-- PostgreSQL: one that waited behind others, whose attempt has failed: as if it had been claimed.
UPDATE {t}task SET state = 2, epoch = epoch + 1, attempt = attempt + 1, worker = $3, leased_until = {now}
WHERE seq = $1 AND grp = $2 AND state {by_key} = 0 AND epoch + 1 = $4

-- name: lock_many
-- PostgreSQL: before finish_many, lane by lane, in the order in which those that record lock them.
SELECT seq FROM {t}task WHERE seq = ANY($1) AND grp = $2 ORDER BY lane {byte_order} {for_update}

-- name: finish_many
-- PostgreSQL: the ends of the tasks of runs that are whole, in the transaction that locked them.
DELETE FROM {t}task WHERE seq = ANY($1) AND grp = $2 AND (state {by_key} = 2 AND worker = $3 OR state {by_key} = 0) AND {same_xid}

-- name: promote_many
-- PostgreSQL: as promote, for several lanes.
UPDATE {t}task SET state = 1, due_us = CASE WHEN due_us > {now} THEN due_us ELSE {now} END WHERE grp = $1 AND state {by_key} = 0 AND seq = ANY(ARRAY(
  SELECT (SELECT w.seq FROM {t}task w WHERE w.grp = $1 AND w.lane = l.lane AND w.state = 0 ORDER BY w.created_us, w.seq LIMIT 1)
  FROM unnest(CAST($2 AS text[])) AS l(lane)))

-- name: finish_left
-- The run was whole, in a transaction that a handler of another run committed by itself: only the end of the task is missing.
DELETE FROM {t}task WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state {by_key} = 2 AND EXISTS (
  SELECT 1 FROM {t}done d JOIN {t}attempt a ON a.seq = d.seq AND a.grp = d.grp AND a.epoch = d.epoch AND a.generation = d.generation
  WHERE d.seq = $1 AND d.grp = $2 AND d.generation = $4 AND d.outcome <> 9 AND a.outcome = 0)

-- name: undo_run
-- SQLite: the run is undone, but not its transaction. Fails at once when the savepoint is gone; answers a row if the key was there.
ROLLBACK TO {savepoint};
RELEASE {savepoint};
DELETE FROM {t}done WHERE seq = $1 AND grp = $2 AND epoch = $3 AND generation = $4 RETURNING 1

-- name: forget_done
-- PostgreSQL: as undo_run, after the savepoint.
DELETE FROM {t}done WHERE seq = $1 AND grp = $2 AND epoch = $3 AND generation = $4

-- name: finish_attempt
-- PostgreSQL: completion and the attempt's row in one round trip.
WITH x AS (
  DELETE FROM {t}task WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state {by_key} = 2 AND {same_xid} RETURNING seq
), a AS (
  INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms, worker, error, handlers)
  SELECT $1, $2, $3, $5, $6, $7, {now}, $8, $9, $10, $11 FROM x ON CONFLICT (seq, grp, epoch) DO NOTHING
)
SELECT count(*) FROM x

-- name: close_part
-- SQLite: as close_run, but the task goes on as the next generation, for the handlers of plan $13 in state $14.
RELEASE {savepoint};
UPDATE {t}task SET generation = generation + 1, plan = $13, state = $14, attempt = 0, lost = 0, retry = 1, due_us = {now},
  worker = NULL, leased_until = NULL
WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state = 2 AND {same_xid} RETURNING 1;
UPDATE {t}event SET planned = planned + 1 WHERE seq = $1;
INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms, worker, error, handlers)
VALUES ($1, $2, $3, $5, $6, $7, {now}, $8, $9, $10, $11) ON CONFLICT (seq, grp, epoch) DO NOTHING;
UPDATE {t}task SET state = 1, due_us = CASE WHEN due_us > {now} THEN due_us ELSE {now} END WHERE grp = $2 AND state = 0 AND seq = (
  SELECT seq FROM {t}task WHERE grp = $2 AND lane = $12 AND state = 0 ORDER BY created_us, seq LIMIT 1)

-- name: part_attempt
-- PostgreSQL: as finish_attempt, but the task goes on as the next generation, for the handlers of plan $12 in state $13.
WITH x AS (
  UPDATE {t}task SET generation = generation + 1, plan = $12, state = $13, attempt = 0, lost = 0, retry = 1, due_us = {now},
    worker = NULL, leased_until = NULL
  WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state {by_key} = 2 AND {same_xid} RETURNING seq
), p AS (
  UPDATE {t}event SET planned = planned + 1 WHERE seq IN (SELECT seq FROM x)
), a AS (
  INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms, worker, error, handlers)
  SELECT $1, $2, $3, $5, $6, $7, {now}, $8, $9, $10, $11 FROM x ON CONFLICT (seq, grp, epoch) DO NOTHING
)
SELECT count(*) FROM x

-- name: leave
-- Nothing has run. $4: the state it is left in; $5: when it is due.
UPDATE {t}task SET state = $4, due_us = {now} + $5, worker = NULL, leased_until = NULL, attempt = attempt - 1
WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state {by_key} = 2

-- name: programs
-- One row at least, for the present time.
SELECT p.id, p.since_us, p.seen_us, p.routes, p.gaps, p.gap_until_us, n.now_us FROM (SELECT {now} AS now_us) n
LEFT JOIN {t}program p ON p.id IS NOT NULL ORDER BY p.id

-- name: plans
SELECT id, handlers, part FROM {t}plan

-- name: keep_plan
INSERT INTO {t}plan (id, handlers, part) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING

-- name: show_program
-- $2: its handlers; $3: what they may have missed, or NULL; $4: for how long somebody may not have heard of them.
INSERT INTO {t}program AS p (id, since_us, seen_us, routes, gaps, gap_until_us) VALUES ($1, {now}, {now}, $2, $3, {now} + $4)
ON CONFLICT (id) DO UPDATE SET seen_us = excluded.seen_us, gaps = CASE WHEN p.gaps IS NULL THEN excluded.gaps WHEN excluded.gaps IS NULL THEN p.gaps
    ELSE substr(p.gaps, 1, length(p.gaps) - 1) || ',' || substr(excluded.gaps, 2) END,
  gap_until_us = CASE WHEN excluded.gaps IS NULL THEN p.gap_until_us ELSE excluded.gap_until_us END

-- name: forget_programs
-- Those that nobody has shown for longer than events are known: 35 days.
DELETE FROM {t}program WHERE seen_us < {now} - 3024000000000

-- name: caught_up
UPDATE {t}program SET gaps = NULL WHERE id = $1 AND gap_until_us = $2

-- name: catch_lock
SELECT CAST(CASE WHEN pg_try_advisory_xact_lock(hashtext('{t}'), 1936) THEN 1 ELSE 0 END AS bigint)

-- name: event_span
SELECT coalesce((SELECT min(seq) FROM {t}event), 1), coalesce((SELECT max(seq) FROM {t}event), 0)

-- name: received_from
SELECT seq, received_us FROM {t}event WHERE seq >= $1 ORDER BY seq LIMIT 1

-- name: events_after
-- One row at least, for the present time.
SELECT e.seq, e.etype, e.received_us, n.now_us FROM (SELECT {now} AS now_us) n LEFT JOIN (
  SELECT seq, etype, received_us FROM {t}event WHERE seq > $1 ORDER BY seq LIMIT $2) e ON e.seq IS NOT NULL ORDER BY e.seq

-- name: hold_events
SELECT t.seq, t.lane, t.created_us, t.event_id, t.snapshot_event, t.livemode, t.account FROM {t}event t WHERE t.seq IN {numbers_1} AND t.body IS NOT NULL ORDER BY t.seq {fence_lock}

-- name: standing
-- Open tasks, done rows, and what committed attempts ran.
SELECT seq, grp, CAST(0 AS {int}), plan, CAST(state AS {int}), CAST(NULL AS TEXT), CAST(0 AS {int}) FROM {t}task WHERE seq IN {numbers_1}
UNION ALL
SELECT seq, grp, CAST(1 AS {int}), generation, epoch, CAST(NULL AS TEXT), outcome FROM {t}done WHERE seq IN {numbers_1}
UNION ALL
SELECT seq, grp, CAST(2 AS {int}), generation, epoch, handlers, CAST(0 AS {int}) FROM {t}attempt
WHERE seq IN {numbers_1} AND outcome = 0

-- name: groups_of
-- An event's groups: those it is open in, and those that are done with it. One row at least, if its body is there.
SELECT e.seq, e.lane, e.created_us, t.grp, e.snapshot_event, e.livemode, e.account, e.etype FROM {t}event e LEFT JOIN {t}task t ON t.seq = e.seq
WHERE e.event_id = $1 AND e.body IS NOT NULL
UNION ALL
SELECT e.seq, e.lane, e.created_us, d.grp, e.snapshot_event, e.livemode, e.account, e.etype FROM {t}event e JOIN {t}done d ON d.seq = e.seq
WHERE e.event_id = $1 AND e.body IS NOT NULL

-- name: plan_more
UPDATE {t}task SET plan = $3 WHERE seq = $1 AND grp = $2 AND state <> 2

-- name: unhandled_tasks
SELECT t.grp, t.plan, e.etype, count(*), min(e.event_id), min(e.received_us) FROM {t}task t JOIN {t}event e ON e.seq = t.seq
WHERE t.state = 6 GROUP BY t.grp, t.plan, e.etype ORDER BY 1, 3, 2

-- name: take_up
-- Outside its lane, and due: it comes back as after a delay.
UPDATE {t}task SET state = 3, due_us = {now} WHERE state = 6 AND grp = $1 AND plan = $2
AND EXISTS (SELECT 1 FROM {t}event e WHERE e.seq = {t}task.seq AND e.etype = $3)

-- name: list_unhandled
-- As unhandled_tasks, for people: of the first $1.
SELECT t.grp, t.plan, e.etype, count(*), min(e.event_id), min(e.received_us)
FROM (SELECT seq, grp, plan FROM {t}task WHERE state = 6 ORDER BY grp, plan LIMIT $1) t JOIN {t}event e ON e.seq = t.seq
GROUP BY t.grp, t.plan, e.etype ORDER BY 1, 3, 2

-- name: never_planned
-- Hops from type to type on the index, and counts each no further than $1.
WITH RECURSIVE x(etype) AS (
  SELECT (SELECT min(etype) FROM {t}event{by event_unplanned} WHERE planned = 0)
  UNION ALL SELECT (SELECT min(e.etype) FROM {t}event e{by event_unplanned} WHERE e.planned = 0 AND e.etype > x.etype)
  FROM x WHERE x.etype IS NOT NULL
), f AS (
  SELECT x.etype, (SELECT min(e.seq) FROM {t}event e{by event_unplanned} WHERE e.planned = 0 AND e.etype = x.etype) AS seq,
    (SELECT count(*) FROM (SELECT 1 FROM {t}event e{by event_unplanned} WHERE e.planned = 0 AND e.etype = x.etype LIMIT $1) c) AS n
  FROM x WHERE x.etype IS NOT NULL
)
SELECT f.etype, f.n, e.event_id, e.received_us FROM f JOIN {t}event e ON e.seq = f.seq ORDER BY f.etype

-- name: event_standing
-- What is known of an event that a replay names: its type and whether its body is there, then groups with their task's state,
-- -1 for those that are done.
SELECT e.etype, CAST(CASE WHEN e.body IS NULL THEN 0 ELSE 1 END AS {int}), t.grp, CAST(t.state AS {int}) FROM {t}event e
LEFT JOIN {t}task t ON t.seq = e.seq WHERE e.event_id = $1
UNION ALL
SELECT e.etype, CAST(CASE WHEN e.body IS NULL THEN 0 ELSE 1 END AS {int}), d.grp, CAST(-1 AS {int}) FROM {t}event e
JOIN {t}done d ON d.seq = e.seq WHERE e.event_id = $1

-- name: replay_new
-- Events that are asked for and that the group $2 has never been given, or with $7 such as it is done with; not those it has
-- open. $1: event id; $3, $4: created from, before; $5: event types as a JSON array; $6: limit. A twin that was not to run is
-- run only if it is named.
SELECT e.seq, e.lane, e.created_us, e.etype,
  (SELECT max(d.generation) FROM {t}done d WHERE d.seq = e.seq AND d.grp = $2),
  (SELECT max(d.epoch) FROM {t}done d WHERE d.seq = e.seq AND d.grp = $2), e.event_id, e.snapshot_event, e.livemode, e.account
FROM {t}event e WHERE (CAST($1 AS TEXT) IS NULL OR e.event_id = $1) AND e.created_us >= $3 AND e.created_us < $4
  AND e.body IS NOT NULL AND e.etype IN {names_5} AND NOT EXISTS (SELECT 1 FROM {t}task t WHERE t.seq = e.seq AND t.grp = $2)
  AND NOT EXISTS (SELECT 1 FROM {t}done d WHERE d.seq = e.seq AND d.grp = $2
    AND (CAST($7 AS {int}) = 0 OR CAST($1 AS TEXT) IS NULL AND d.outcome = 5))
ORDER BY e.created_us, e.seq LIMIT $6

-- name: done
INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES ($1, $2, $3, $4, {now}, $5)
ON CONFLICT (seq, grp, generation) DO NOTHING RETURNING {xid}

-- name: attempt
INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms, worker, error, handlers)
VALUES ($1, $2, $3, $4, $5, $6, {now}, $7, $8, $9, $10) ON CONFLICT (seq, grp, epoch) DO NOTHING

-- name: promote
-- What waits and is kept back as well goes on being kept back.
UPDATE {t}task SET state = 1, due_us = CASE WHEN due_us > {now} THEN due_us ELSE {now} END WHERE grp = $1 AND state {by_key} = 0 AND seq = (
  SELECT seq FROM {t}task WHERE grp = $1 AND lane = $2 AND state = 0 ORDER BY created_us, seq LIMIT 1)

-- name: fail
UPDATE {t}task SET state = $4, due_us = {now} + $5, retry = 1, lost = 0, worker = NULL, leased_until = NULL, attempt = attempt - $6
WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state {by_key} = 2

-- name: release
UPDATE {t}task SET state = 1, worker = NULL, leased_until = NULL, attempt = attempt - 1
WHERE seq = $1 AND grp = $2 AND epoch = $3 AND state {by_key} = 2

-- name: heartbeat
UPDATE {t}task SET leased_until = {now} + $2 WHERE state {by_key} = 2 AND (seq, grp) IN (
  SELECT seq, grp FROM {t}task WHERE worker = $1 AND state = 2 ORDER BY seq, grp {skip_locked})

-- name: heartbeat_follow_up
UPDATE {t}follow_up SET leased_until = {now} + $2 WHERE worker = $1 AND state = 2

-- name: keep_lease
-- $2: how long a worker that lives has to show that it still does. Never shortens a lease.
UPDATE {t}task SET leased_until = {now} + $2 WHERE worker = $1 AND state = 2 AND leased_until < {now} + $2

-- name: keep_lease_follow_up
UPDATE {t}follow_up SET leased_until = {now} + $2 WHERE worker = $1 AND state = 2 AND leased_until < {now} + $2

-- name: leases
SELECT seq, grp, generation, epoch, attempt, lane, lost, plan FROM {t}task WHERE worker = $1 AND state = 2

-- name: follow_up_leases
SELECT id, seq, grp, generation, ordinal, name, payload, attempt, epoch, lost FROM {t}follow_up WHERE worker = $1 AND state = 2

-- name: lease_holders
SELECT DISTINCT worker FROM {t}task WHERE state = 2
UNION SELECT DISTINCT worker FROM {t}follow_up WHERE state = 2

-- name: rescue
-- $3: a worker known to be dead, or a number no worker has.
WITH c AS {materialized} (
  SELECT seq, grp FROM {t}task WHERE state = 2 AND (leased_until < {now} OR worker = $3)
  ORDER BY seq, grp LIMIT 1000 {skip_locked}
)
UPDATE {t}task SET state = CASE WHEN lost + 1 >= $1 THEN $2 ELSE 1 END, lost = lost + 1, retry = 1, due_us = {now},
  worker = NULL, leased_until = NULL
WHERE (seq, grp) IN (SELECT seq, grp FROM c) AND state {by_key} = 2
RETURNING seq, grp, epoch, generation, attempt, state, lane

-- name: rescue_follow_up
-- $1: a worker known to be dead, or a number no worker has; $2: the lost lease that is the last; $3: what is then its error.
WITH c AS {materialized} (
  SELECT id FROM {t}follow_up WHERE state = 2 AND (leased_until < {now} OR worker = $1) ORDER BY id LIMIT 1000 {skip_locked}
)
UPDATE {t}follow_up SET state = CASE WHEN lost + 1 >= $2 THEN 4 ELSE 1 END, lost = lost + 1, due_us = {now},
  error = CASE WHEN lost + 1 >= $2 THEN CAST($3 AS TEXT) ELSE error END, worker = NULL, leased_until = NULL
WHERE id IN (SELECT id FROM c) AND state = 2
RETURNING state

-- name: backoff_due
SELECT seq, grp, lane, created_us FROM {t}task WHERE state = 3 AND due_us <= {now_once} ORDER BY due_us, seq LIMIT $1 {skip_locked}

-- name: set_state
UPDATE {t}task SET state = $3, due_us = {now} WHERE seq = $1 AND grp = $2 AND state {by_key} = $4

-- name: active_in_lane
-- The second column: when the task was created, if nobody has run it and its time has not come yet, so that it may be overtaken.
SELECT seq, CASE WHEN state = 1 AND attempt = 0 AND due_us > {now} THEN created_us END FROM {t}task
WHERE grp = $1 AND lane = $2 AND state IN (1, 2, 5) {key_share}

-- name: overtake
-- An event that was created earlier goes before one that is still being kept back.
UPDATE {t}task SET state = 0 WHERE grp = $1 AND lane = $2 AND state = 1 AND attempt = 0 AND due_us > {now} AND created_us > $3

-- name: stuck
-- Hops from group to group and from lane to lane on the waiting index instead of reading every waiting row. (One comparison of
-- group and lane together would search SQLite's index by the group alone, and read a group from its beginning at each hop.)
WITH RECURSIVE g(grp) AS (
  SELECT (SELECT min(grp) FROM {t}task WHERE state = 0)
  UNION ALL SELECT (SELECT min(t.grp) FROM {t}task t WHERE t.state = 0 AND t.grp > g.grp) FROM g WHERE g.grp IS NOT NULL
), l(grp, lane) AS (
  SELECT g.grp, (SELECT min(t.lane) FROM {t}task t WHERE t.state = 0 AND t.grp = g.grp) FROM g WHERE g.grp IS NOT NULL
  UNION ALL
  SELECT l.grp, (SELECT min(n.lane) FROM {t}task n WHERE n.state = 0 AND n.grp = l.grp AND n.lane > l.lane)
  FROM l WHERE l.lane IS NOT NULL
)
SELECT grp, lane FROM l WHERE lane IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM {t}task a WHERE a.grp = l.grp AND a.lane = l.lane AND a.lane IS NOT NULL AND a.state IN (1, 2, 5)) LIMIT 100

-- name: next_due
SELECT due_us - {now} FROM {t}task WHERE grp = $1 AND state = 1 AND retry = $2 ORDER BY due_us LIMIT 1

-- name: next_due_backoff
SELECT due_us - {now} FROM {t}task WHERE state = 3 ORDER BY due_us LIMIT 1

-- name: next_due_follow_up
SELECT due_us - {now} FROM {t}follow_up WHERE state = 1 AND (CAST($1 AS TEXT) IS NULL OR name IN {names_1})
ORDER BY due_us LIMIT 1

-- name: follow_up
INSERT INTO {t}follow_up (seq, grp, generation, ordinal, name, payload, due_us) VALUES ($1, $2, $3, $4, $5, $6, {now})

-- name: claim_follow_up
-- $4: the names this program runs, as a JSON array; NULL for all. Those of other names wait for a program that does.
UPDATE {t}follow_up SET state = 2, epoch = epoch + 1, attempt = attempt + 1, worker = $1, leased_until = {now} + $3
WHERE id IN (SELECT id FROM {t}follow_up WHERE state = 1 AND due_us <= {now_once}
  AND (CAST($4 AS TEXT) IS NULL OR name IN {names_4}) ORDER BY due_us, id LIMIT $2 {skip_locked})
RETURNING id, seq, grp, generation, ordinal, name, payload, attempt, epoch, lost

-- name: finish_follow_up
UPDATE {t}follow_up SET state = $3, due_us = {now} + $4, error = $5, lost = 0, worker = NULL, leased_until = NULL
WHERE id = $1 AND epoch = $2 AND state = 2

-- name: release_follow_up
UPDATE {t}follow_up SET state = 1, worker = NULL, leased_until = NULL, attempt = attempt - 1
WHERE id = $1 AND epoch = $2 AND state = 2

-- name: follow_up_counts
-- Of the first $1 in each state.
SELECT name, count(*) FILTER (WHERE state = 1), count(*) FILTER (WHERE state = 2), count(*) FILTER (WHERE state = 4),
       min(due_us), max(error) FROM (
  SELECT * FROM (SELECT name, state, due_us, error FROM {t}follow_up WHERE state = 1 LIMIT $1) r
  UNION ALL SELECT * FROM (SELECT name, state, due_us, error FROM {t}follow_up WHERE state = 2 LIMIT $1) l
  UNION ALL SELECT * FROM (SELECT name, state, due_us, error FROM {t}follow_up WHERE state = 4 LIMIT $1) d
) f GROUP BY name ORDER BY name

-- name: retry_follow_ups
UPDATE {t}follow_up SET state = 1, due_us = {now}, attempt = 0, lost = 0 WHERE state = 4 AND (CAST($1 AS TEXT) IS NULL OR name = $1)

-- name: give_up_follow_ups
UPDATE {t}follow_up SET state = 5 WHERE state = 4 AND (CAST($1 AS TEXT) IS NULL OR name = $1)

-- name: counts
SELECT (SELECT count(*) FROM {t}task WHERE state = 0), (SELECT count(*) FROM {t}task WHERE state = 1),
       (SELECT count(*) FROM {t}task WHERE state = 2), (SELECT count(*) FROM {t}task WHERE state = 3),
       (SELECT count(*) FROM {t}task WHERE state IN (4, 5)), (SELECT count(*) FROM {t}event), (SELECT count(*) FROM {t}done),
       (SELECT count(*) FROM {t}task WHERE state = 6)

-- name: vitals
-- Nothing is counted further than $1, lanes not further than $2. The first column says what a row is: 0 the time, 1 the last
-- event, 2 tasks of a group and state, 3 the first ready task of a group, 4 follow-ups of a name and state, 5 lanes. Groups are found by
-- hops on the indexes.
WITH RECURSIVE g1(grp) AS (
  SELECT (SELECT min(grp) FROM {t}task WHERE state = 1)
  UNION ALL SELECT (SELECT min(t.grp) FROM {t}task t WHERE t.state = 1 AND t.grp > g.grp) FROM g1 g WHERE g.grp IS NOT NULL
), g0(grp) AS (
  SELECT (SELECT min(grp) FROM {t}task WHERE state = 0)
  UNION ALL SELECT (SELECT min(t.grp) FROM {t}task t WHERE t.state = 0 AND t.grp > g.grp) FROM g0 g WHERE g.grp IS NOT NULL
), g4(grp) AS (
  SELECT (SELECT min(grp) FROM {t}task WHERE state IN (4, 5))
  UNION ALL SELECT (SELECT min(t.grp) FROM {t}task t WHERE t.state IN (4, 5) AND t.grp > g.grp) FROM g4 g WHERE g.grp IS NOT NULL
), g6(grp) AS (
  SELECT (SELECT min(grp) FROM {t}task WHERE state = 6)
  UNION ALL SELECT (SELECT min(t.grp) FROM {t}task t WHERE t.state = 6 AND t.grp > g.grp) FROM g6 g WHERE g.grp IS NOT NULL
), l(grp, lane, n) AS (
  SELECT g.grp, (SELECT min(t.lane) FROM {t}task t WHERE t.state = 0 AND t.grp = g.grp), CAST(1 AS {int}) FROM g0 g WHERE g.grp IS NOT NULL
  UNION ALL
  SELECT l.grp, (SELECT min(n.lane) FROM {t}task n WHERE n.state = 0 AND n.grp = l.grp AND n.lane > l.lane), l.n + 1
  FROM l WHERE l.lane IS NOT NULL AND l.n < $2
)
SELECT CAST(0 AS {int}), CAST(NULL AS TEXT), {now}, CAST(0 AS {int}), CAST(0 AS {int}), CAST(0 AS {int}), CAST(NULL AS TEXT)
UNION ALL
SELECT 1, e.event_id, 0, e.seq, e.created_us, e.received_us, e.etype FROM (
  SELECT seq, event_id, created_us, received_us, etype FROM {t}event ORDER BY seq DESC LIMIT 1) e
UNION ALL
SELECT 2, g.grp, 1, (SELECT count(*) FROM (SELECT 1 FROM {t}task t WHERE t.grp = g.grp AND t.state = 1 AND t.retry = 0 LIMIT $1) c), 0, 0, NULL
FROM g1 g WHERE g.grp IS NOT NULL
UNION ALL
SELECT 2, g.grp, 1, (SELECT count(*) FROM (SELECT 1 FROM {t}task t WHERE t.grp = g.grp AND t.state = 1 AND t.retry = 1
  AND t.due_us <= {now_once} LIMIT $1) c), 0, 0, NULL
FROM g1 g WHERE g.grp IS NOT NULL
UNION ALL
SELECT 2, g.grp, 3, (SELECT count(*) FROM (SELECT 1 FROM {t}task t WHERE t.grp = g.grp AND t.state = 1 AND t.retry = 1
  AND t.due_us > {now_once} LIMIT $1) c), 0, 0, NULL
FROM g1 g WHERE g.grp IS NOT NULL
UNION ALL
SELECT 2, g.grp, 0, (SELECT count(*) FROM (SELECT 1 FROM {t}task t WHERE t.grp = g.grp AND t.state = 0 LIMIT $1) c), 0, 0, NULL
FROM g0 g WHERE g.grp IS NOT NULL
UNION ALL
SELECT 2, g.grp, 4, (SELECT count(*) FROM (SELECT 1 FROM {t}task t WHERE t.grp = g.grp AND t.state IN (4, 5) LIMIT $1) c), 0, 0, NULL
FROM g4 g WHERE g.grp IS NOT NULL
UNION ALL
SELECT 2, g.grp, 6, (SELECT count(*) FROM (SELECT 1 FROM {t}task t WHERE t.grp = g.grp AND t.state = 6 LIMIT $1) c), 0, 0, NULL
FROM g6 g WHERE g.grp IS NOT NULL
UNION ALL
SELECT 2, x.grp, 2, count(*), 0, 0, NULL FROM (SELECT grp FROM {t}task WHERE state = 2 LIMIT $1) x GROUP BY x.grp
UNION ALL
SELECT 2, x.grp, 3, count(*), 0, 0, NULL FROM (SELECT grp FROM {t}task WHERE state = 3 LIMIT $1) x GROUP BY x.grp
UNION ALL
SELECT 3, x.grp, 0, t.due_us, e.created_us, e.seq, e.event_id FROM (
  SELECT g.grp, (SELECT t.seq FROM {t}task t WHERE t.grp = g.grp AND t.state = 1 AND t.retry = 0 ORDER BY t.due_us, t.seq LIMIT 1) AS seq
  FROM g1 g WHERE g.grp IS NOT NULL
  UNION ALL
  SELECT g.grp, (SELECT t.seq FROM {t}task t WHERE t.grp = g.grp AND t.state = 1 AND t.retry = 1 AND t.due_us <= {now_once}
    ORDER BY t.due_us, t.seq LIMIT 1)
  FROM g1 g WHERE g.grp IS NOT NULL
) x CROSS JOIN {t}task t CROSS JOIN {t}event e WHERE t.seq = x.seq AND t.grp = x.grp AND e.seq = x.seq
UNION ALL
SELECT 4, x.name, 1, count(*), 0, 0, NULL FROM (SELECT name FROM {t}follow_up WHERE state = 1 LIMIT $1) x GROUP BY x.name
UNION ALL
SELECT 4, x.name, 2, count(*), 0, 0, NULL FROM (SELECT name FROM {t}follow_up WHERE state = 2 LIMIT $1) x GROUP BY x.name
UNION ALL
SELECT 4, x.name, 4, count(*), 0, 0, NULL FROM (SELECT name FROM {t}follow_up WHERE state = 4 LIMIT $1) x GROUP BY x.name
UNION ALL
SELECT 5, NULL, 0, count(*), 0, 0, NULL FROM l WHERE l.lane IS NOT NULL

-- name: newest_dead
-- Dead and held tasks of the newest events with their last attempt, at most $1. Errors are cut: only their beginning is compared.
SELECT t.seq, e.event_id, e.etype, t.grp, t.generation, t.attempt, t.state, substr(a.error, 1, 2000), a.at_us
FROM (SELECT seq, grp, generation, attempt, state, epoch FROM {t}task WHERE state IN (4, 5) ORDER BY seq DESC LIMIT $1) t
JOIN {t}event e ON e.seq = t.seq
LEFT JOIN {t}attempt a ON a.seq = t.seq AND a.grp = t.grp AND a.epoch = t.epoch
ORDER BY t.seq DESC, t.grp {byte_order}

-- name: list_programs
SELECT id, since_us, seen_us, routes FROM {t}program ORDER BY seen_us DESC, id

-- name: statistics_by
-- From $1 to $2 by buckets of $3, groups apart if $4 is 1, of group $5 or all.
SELECT x.at_us, x.grp, x.outcome, CAST(sum(x.n) AS {int}), CAST(sum(x.sum_us) AS {int}), max(x.max_us) FROM (
  SELECT CAST($1 AS {int}) + (minute_us - CAST($1 AS {int})) / CAST($3 AS {int}) * CAST($3 AS {int}) AS at_us,
    CASE WHEN CAST($4 AS {int}) = 1 THEN grp END AS grp, outcome, n, sum_us, max_us
  FROM {t}minute_stat WHERE minute_us >= $1 AND minute_us < $2 AND (CAST($5 AS TEXT) IS NULL OR grp = $5)
) x GROUP BY x.at_us, x.grp, x.outcome

-- name: open_tasks
-- An event's open tasks, and what those that wait stand behind. What failed, keeps its lane and is due later is told as delayed.
SELECT t.grp, CAST(CASE WHEN t.state = 1 AND t.retry = 1 AND t.due_us > {now} THEN 3 ELSE t.state END AS {int}), t.attempt, t.due_us, b.event_id FROM {t}task t
LEFT JOIN {t}task h ON t.state = 0 AND h.grp = t.grp AND h.lane = t.lane AND h.lane IS NOT NULL AND h.state IN (1, 2, 5)
LEFT JOIN {t}event b ON b.seq = h.seq
WHERE t.seq = (SELECT e.seq FROM {t}event e WHERE e.event_id = $1) ORDER BY t.grp {byte_order}

-- name: run_now
UPDATE {t}task SET due_us = {now} WHERE seq = (SELECT e.seq FROM {t}event e WHERE e.event_id = $1) AND (state = 3 OR state = 1 AND retry = 1)
AND due_us > {now} AND (CAST($2 AS TEXT) IS NULL OR grp = $2)

-- name: lags
-- From $1 to $2 by buckets of $3: the age of the last event in each that a first run has committed, of the last hundred attempts.
WITH RECURSIVE b(at_us) AS (
  SELECT CAST($1 AS {int}) UNION ALL SELECT b.at_us + CAST($3 AS {int}) FROM b WHERE b.at_us + CAST($3 AS {int}) < CAST($2 AS {int})
), s AS (
  SELECT b.at_us,
    (SELECT max(x.at_us) FROM (SELECT a.at_us, a.outcome, a.generation FROM {t}attempt a WHERE a.at_us >= b.at_us
       AND a.at_us < b.at_us + CAST($3 AS {int}) ORDER BY a.at_us DESC LIMIT 100) x WHERE x.outcome = 0 AND x.generation = 0) AS done_us
  FROM b
)
SELECT s.at_us, (SELECT s.done_us - e.created_us FROM {t}attempt a JOIN {t}event e ON e.seq = a.seq
  WHERE a.at_us = s.done_us AND a.outcome = 0 AND a.generation = 0 LIMIT 1)
FROM s WHERE s.done_us IS NOT NULL ORDER BY s.at_us

-- name: follow_ups_of
SELECT f.id, f.name, f.grp, f.generation, f.state, f.attempt, f.due_us, f.error FROM {t}follow_up f
WHERE f.seq = (SELECT e.seq FROM {t}event e WHERE e.event_id = $1) AND f.state IN (1, 2, 4) ORDER BY f.id

-- name: event
SELECT seq, event_id, etype, account, livemode, api_version, object_id, object_key, lane, created_us, received_us,
       source, snapshot_event, endpoint, deliveries, body, redacted, traceparent, {now}
FROM {t}event WHERE event_id = $1

-- name: event_by_seq
SELECT seq, event_id, etype, account, livemode, api_version, object_id, object_key, lane, created_us, received_us,
       source, snapshot_event, endpoint, deliveries, body, redacted, traceparent, {now}
FROM {t}event WHERE seq = $1

-- name: statistics
SELECT minute_us, grp, etype, outcome, n, sum_us, max_us FROM {t}minute_stat WHERE minute_us >= $1 AND minute_us < $2
ORDER BY minute_us, grp, etype, outcome LIMIT 100000

-- name: counted_until
INSERT INTO {t}meta AS m (key, value) VALUES ('counted_until', '0') ON CONFLICT (key) DO UPDATE SET value = m.value RETURNING value

-- name: count_minutes
-- The attempts of whole minutes, from the durable rows: nothing is counted while it runs, and nothing is counted twice.
INSERT INTO {t}minute_stat (minute_us, grp, etype, outcome, n, sum_us, max_us)
SELECT a.at_us - a.at_us % 60000000, a.grp, e.etype,
  CASE WHEN a.outcome <> 0 THEN a.outcome WHEN d.outcome = 1 THEN 10
       WHEN {instr}(coalesce(a.handlers, ''), '"note":"ambiguous: ') > 0 THEN 11 ELSE 0 END,
  count(*), CAST(sum(a.ms) AS {int}) * 1000, max(a.ms) * 1000
FROM {t}attempt a JOIN {t}event e ON e.seq = a.seq
LEFT JOIN {t}done d ON d.seq = a.seq AND d.grp = a.grp AND d.generation = a.generation AND d.epoch = a.epoch
WHERE a.at_us >= $1 AND a.at_us < $2 GROUP BY 1, 2, 3, 4 ON CONFLICT (minute_us, grp, etype, outcome) DO NOTHING

-- name: counted
UPDATE {t}meta SET value = $1 WHERE key = 'counted_until'

-- name: audit_log
SELECT id, at_us, who, action, why, detail FROM {t}audit WHERE id < $1 ORDER BY id DESC LIMIT $2

-- name: event_types
-- Hops from type to type on the index instead of reading every event.
WITH RECURSIVE x(etype) AS (
  SELECT (SELECT min(etype) FROM {t}event)
  UNION ALL SELECT (SELECT min(e.etype) FROM {t}event e WHERE e.etype > x.etype) FROM x WHERE x.etype IS NOT NULL
)
SELECT etype FROM x WHERE etype IS NOT NULL

-- name: replay_pick
-- $1: event id; $2: group; $3, $4: created from, before; $5: event types as a JSON array; $6, $7: whether dead and whether
-- finished tasks; $8: limit. A twin that was not to run is run only if it is named.
SELECT seq, grp, lane, created_us, dead, epoch, generation, was, plan, etype FROM (
  SELECT x.seq AS seq, x.grp AS grp, e.lane AS lane, e.created_us AS created_us, CAST(1 AS {int}) AS dead, x.epoch AS epoch,
    (SELECT max(d.generation) FROM {t}done d WHERE d.seq = x.seq AND d.grp = x.grp) AS generation, x.generation AS was,
    CASE WHEN x.state = 6 THEN 0 ELSE x.plan END AS plan, e.etype AS etype
  FROM {t}task x JOIN {t}event e ON e.seq = x.seq
  WHERE CAST($6 AS {int}) = 1 AND {given_up} AND {asked_for}
  UNION ALL
  SELECT x.seq, x.grp, e.lane, e.created_us, CAST(0 AS {int}), max(x.epoch), max(x.generation), max(x.generation),
    CAST(0 AS {int}), e.etype
  FROM {t}done x JOIN {t}event e ON e.seq = x.seq
  WHERE CAST($7 AS {int}) = 1 AND {asked_for} AND NOT EXISTS (SELECT 1 FROM {t}task o WHERE o.seq = x.seq AND o.grp = x.grp)
  GROUP BY x.seq, x.grp, e.lane, e.created_us, e.etype
  HAVING CAST($1 AS TEXT) IS NOT NULL OR max(CASE WHEN x.outcome = 5 THEN 1 ELSE 0 END) = 0
) p ORDER BY created_us, seq, grp LIMIT $8

-- name: replay_lock
SELECT seq FROM {t}event WHERE seq IN {numbers_1} AND body IS NOT NULL ORDER BY seq {key_share}

-- name: replay_task
-- Counts as a retry, so that first attempts keep their share of the slots beside a large replay. $8: how much later it is due;
-- $9: its plan.
INSERT INTO {t}task (seq, grp, lane, created_us, state, retry, due_us, generation, epoch, plan)
VALUES ($1, $2, $3, $4, $5, 1, {now} + $8, $6, $7, $9)

-- name: plan_one_more
UPDATE {t}event SET planned = planned + 1 WHERE seq = $1

-- name: take_dead
DELETE FROM {t}task WHERE seq = $1 AND grp = $2 AND state {by_key} IN (4, 5, 6)

-- name: discard_done
-- The key is there already when a handler committed by itself.
INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES ($1, $2, $3, $4, {now}, $5)
ON CONFLICT (seq, grp, generation) DO UPDATE SET outcome = excluded.outcome, finished_us = excluded.finished_us, epoch = excluded.epoch

-- name: old_dead
SELECT e.event_id, x.grp FROM {t}task x JOIN {t}event e ON e.seq = x.seq
WHERE x.state IN (4, 5, 6) AND e.received_us < {now} - $1 ORDER BY x.seq LIMIT $2

-- name: old_dead_follow_ups
SELECT f.id, f.name, e.event_id, f.grp FROM {t}follow_up f JOIN {t}event e ON e.seq = f.seq
WHERE f.state = 4 AND e.received_us < {now} - $1 ORDER BY f.id LIMIT $2 {skip_locked}

-- name: discard_follow_ups
UPDATE {t}follow_up SET state = 5 WHERE id IN {numbers_1} AND state = 4

-- name: old_events
-- The events after $1 in order, and whether each is old enough.
SELECT seq, CAST(CASE WHEN received_us < {now} - $2 THEN 1 ELSE 0 END AS {int}) FROM {t}event WHERE seq > $1 ORDER BY seq LIMIT $3

-- name: lock_bodies
SELECT e.seq FROM {t}event e WHERE e.seq IN {numbers_1} AND e.body IS NOT NULL AND {idle} ORDER BY e.seq {skip_locked}

-- name: lock_events
SELECT e.seq FROM {t}event e WHERE e.seq IN {numbers_1} AND {idle} ORDER BY e.seq {skip_locked}

-- name: prune_bodies
UPDATE {t}event AS e SET body = NULL WHERE e.seq IN {numbers_1} AND {idle}

-- name: idle_events
SELECT e.seq, e.object_key FROM {t}event e WHERE e.seq IN {numbers_1} AND {idle}

-- name: prune_attempts
DELETE FROM {t}attempt WHERE seq IN {numbers_1}

-- name: prune_done
DELETE FROM {t}done WHERE seq IN {numbers_1}

-- name: prune_follow_ups
DELETE FROM {t}follow_up WHERE seq IN {numbers_1}

-- name: prune_events
DELETE FROM {t}event WHERE seq IN {numbers_1}

-- name: prune_heads
-- $2: the last event that was deleted. A head that a later event has set at this moment is left alone.
DELETE FROM {t}object_head AS h WHERE h.object_key IN {names_1} AND h.seq <= $2
AND NOT EXISTS (SELECT 1 FROM {t}event e WHERE e.object_key = h.object_key)

-- name: prune_statistics
DELETE FROM {t}minute_stat WHERE (minute_us, grp, etype, outcome) IN (
  SELECT minute_us, grp, etype, outcome FROM {t}minute_stat WHERE minute_us < {now_once} - $1 LIMIT $2)

-- name: prune_deliveries
DELETE FROM {t}delivery WHERE id IN (
  SELECT id FROM {t}delivery WHERE authenticated IN (0, 1) AND at_us < {now_once} - $1 LIMIT $2)

-- name: prune_junk
DELETE FROM {t}delivery WHERE id IN (
  SELECT id FROM {t}delivery WHERE authenticated = 0 ORDER BY at_us DESC, id DESC LIMIT $2 OFFSET $1)

-- name: prune_audit
DELETE FROM {t}audit WHERE id IN (SELECT id FROM {t}audit WHERE at_us < {now_once} - $1 ORDER BY id LIMIT $2)

-- name: attempts
SELECT a.grp, a.generation, a.attempt, a.epoch, a.outcome, a.at_us, a.ms, a.worker, a.error, a.handlers
FROM {t}attempt a JOIN {t}event e ON e.seq = a.seq WHERE e.event_id = $1 ORDER BY a.at_us, a.grp, a.epoch

-- name: twin
-- Twins are of one mode and account, here and below: the last two parameters.
SELECT count(*) FROM {t}event WHERE (event_id = $1 OR snapshot_event = $2) AND event_id <> $3
  AND livemode = $4 AND coalesce(account, '') = $5

-- name: twin_thin
-- The groups that run the thin twin of $1, or have run it.
SELECT t.grp FROM {t}task t JOIN {t}event e ON e.seq = t.seq
WHERE e.snapshot_event = $1 AND e.livemode = $2 AND coalesce(e.account, '') = $3
UNION SELECT d.grp FROM {t}done d JOIN {t}event e ON e.seq = d.seq
WHERE e.snapshot_event = $1 AND d.outcome <> 5 AND e.livemode = $2 AND coalesce(e.account, '') = $3

-- name: twin_gives_way
-- Takes the event $1 from the group $2 if nobody has ever claimed it there.
DELETE FROM {t}task WHERE grp = $2 AND state IN (0, 1) AND generation = 0 AND epoch = 0
AND seq = (SELECT seq FROM {t}event WHERE event_id = $1 AND livemode = $3 AND coalesce(account, '') = $4)
RETURNING seq, lane, state

-- name: twin_known
SELECT 1 FROM {t}event WHERE event_id = $1

-- name: twin_keeps
-- A row if the event $1 is the group's to run, or was.
SELECT 1 FROM {t}event e WHERE e.event_id = $1 AND e.livemode = $3 AND coalesce(e.account, '') = $4
  AND (EXISTS (SELECT 1 FROM {t}task t WHERE t.seq = e.seq AND t.grp = $2)
  OR EXISTS (SELECT 1 FROM {t}done d WHERE d.seq = e.seq AND d.grp = $2 AND d.outcome <> 5))

-- name: twin_holds
-- A row if a twin of the event $1, whose snapshot is $2 if it is thin, is the group's to run, or was.
SELECT 1 FROM {t}event e WHERE (e.event_id = $2 OR e.snapshot_event = $1) AND e.event_id <> $1
  AND e.livemode = $4 AND coalesce(e.account, '') = $5
  AND (EXISTS (SELECT 1 FROM {t}task t WHERE t.seq = e.seq AND t.grp = $3)
    OR EXISTS (SELECT 1 FROM {t}done d WHERE d.seq = e.seq AND d.grp = $3 AND d.outcome <> 5)) LIMIT 1

-- name: twin_lock
-- PostgreSQL: two twins recorded at the same moment see each other one after the other.
SELECT count(CAST(pg_advisory_xact_lock(hashtext(x.id), 1935) AS TEXT)) FROM (
  SELECT DISTINCT value AS id FROM json_array_elements_text(CAST($1 AS json)) ORDER BY 1) x

-- name: done_exists
SELECT outcome FROM {t}done WHERE seq = $1 AND grp = $2 AND generation = $3

-- name: break_done
UPDATE {t}done SET outcome = 9 WHERE seq = $1 AND grp = $2 AND generation = $3

-- name: heads
SELECT handler, created_us, rank, deleted, state, seq, fetched_us FROM {t}object_head WHERE grp = $1 AND object_key = $2 ORDER BY handler {for_update}

-- name: put_head
-- $9: the head this one replaces, or -1. Changes no row when somebody else was faster; the run is then repeated.
INSERT INTO {t}object_head AS h (grp, handler, object_key, created_us, rank, seq, deleted, state, fetched_us)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $10)
ON CONFLICT (grp, handler, object_key) DO UPDATE SET created_us = excluded.created_us, rank = excluded.rank,
  seq = excluded.seq, deleted = excluded.deleted, state = excluded.state, fetched_us = excluded.fetched_us
WHERE h.seq = $9

-- name: done_stale
UPDATE {t}done SET outcome = 1 WHERE seq = $1 AND grp = $2 AND generation = $3

-- name: audit
INSERT INTO {t}audit (at_us, who, action, why, detail) VALUES ({now}, $1, $2, $3, $4)

-- name: tasks_of
-- The last column: when a task that failed is tried again, if that is to come.
SELECT seq, grp, state, CASE WHEN (state = 3 OR state = 1 AND retry = 1) AND due_us > {now} THEN due_us END FROM {t}task WHERE seq IN {numbers_1} ORDER BY seq, grp {byte_order}

-- name: list_dead
-- Dead and held tasks of events below number $1, with their last attempt. $2: how many events.
SELECT t.seq, e.event_id, e.etype, t.grp, t.generation, t.attempt, t.state, a.error, a.at_us
FROM {t}task t JOIN {t}event e ON e.seq = t.seq
LEFT JOIN {t}attempt a ON a.seq = t.seq AND a.grp = t.grp AND a.epoch = t.epoch
WHERE t.state IN (4, 5) AND t.seq IN (
  SELECT DISTINCT seq FROM {t}task WHERE state IN (4, 5) AND seq < $1 ORDER BY seq DESC LIMIT $2)
ORDER BY t.seq DESC, t.grp {byte_order}

-- name: list_lanes
-- Of the first $2 that wait, in the order of groups and lanes.
SELECT w.grp, w.lane, w.n, w.oldest, e.event_id, t.state, t.attempt, t.due_us
FROM (SELECT grp, lane, count(*) AS n, min(created_us) AS oldest
  FROM (SELECT grp, lane, created_us FROM {t}task WHERE state = 0 ORDER BY grp, lane LIMIT $2) f GROUP BY grp, lane) w
LEFT JOIN {t}task t ON t.grp = w.grp AND t.lane = w.lane AND t.state IN (1, 2, 5)
LEFT JOIN {t}event e ON e.seq = t.seq
ORDER BY w.n DESC, w.grp {byte_order}, w.lane {byte_order} LIMIT $1

-- name: list_workers
SELECT worker, CAST(sum(n) AS {int}), CAST(sum(f) AS {int}), min(until) FROM (
  SELECT worker, 1 AS n, 0 AS f, leased_until AS until FROM {t}task WHERE state = 2
  UNION ALL SELECT worker, 0, 1, leased_until FROM {t}follow_up WHERE state = 2
) held WHERE worker IS NOT NULL GROUP BY worker ORDER BY worker

-- name: endpoints
SELECT record FROM {t}endpoints ORDER BY id

-- name: endpoints_revision
SELECT value FROM {t}meta WHERE key = 'endpoints_revision'

-- name: endpoints_changed
-- Whoever changes endpoints waits for the others who do.
INSERT INTO {t}meta AS m (key, value) VALUES ('endpoints_revision', '1')
ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(m.value AS {int}) + 1 AS TEXT)

-- name: put_endpoint
INSERT INTO {t}endpoints (id, record) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET record = excluded.record

-- name: remove_endpoint
DELETE FROM {t}endpoints WHERE id = $1

-- name: known
-- Those of the ids $1, a JSON array, that are recorded.
SELECT event_id, source FROM {t}event WHERE event_id IN {names_1}

-- name: accounts
-- The connected accounts of events after number $1. $2: mode.
SELECT DISTINCT account FROM {t}event WHERE seq > $1 AND livemode = $2 AND account IS NOT NULL

-- name: last_event
SELECT coalesce(max(seq), 0) FROM {t}event

-- name: spans
SELECT account, livemode, from_s, to_s, delivered, found, refused, beyond FROM {t}covered ORDER BY account, livemode, from_s

-- name: spans_of
SELECT account, livemode, from_s, to_s, delivered, found, refused, beyond FROM {t}covered
WHERE account = $1 AND livemode = $2 ORDER BY from_s

-- name: cover_lock
-- Whoever covers time waits for the others who do.
INSERT INTO {t}meta AS m (key, value) VALUES ('covering', '') ON CONFLICT (key) DO UPDATE SET value = m.value

-- name: uncover
-- Spans that a longer one takes in: their first seconds are $1, a JSON array.
DELETE FROM {t}covered WHERE from_s IN {numbers_1} AND account = $2 AND livemode = $3

-- name: cover
INSERT INTO {t}covered (account, livemode, from_s, to_s, delivered, found, refused, beyond) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: look_state
SELECT state FROM {t}second_look WHERE endpoint = $1 AND digest = $2

-- name: quarantine
-- Nothing if $14 wait already: of all of them, for a signed one of the signed ones.
INSERT INTO {t}second_look (endpoint, digest, event_id, etype, account, own_account, object_id, livemode, created_us, received_us,
  signed, fetched, state, due_us, body, redacted)
SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT), CAST($6 AS TEXT), CAST($7 AS TEXT),
  CAST($8 AS {int}), CAST($9 AS {int}), {now}, CAST($10 AS {int}), CAST($11 AS {int}), 0, {now}, CAST($12 AS {blob}), CAST($13 AS {int})
WHERE (SELECT count(*) FROM (SELECT 1 FROM {t}second_look WHERE state = 0 AND signed IN (1, CAST($10 AS {int})) LIMIT $14) w) < $14
ON CONFLICT (endpoint, digest) DO NOTHING

-- name: claim_looks
-- The signed ones first: nobody can keep them waiting who has no secret. $1: at most so many; $2: of the others.
WITH s AS {materialized} (
  SELECT id FROM {t}second_look WHERE state = 0 AND signed = 1 AND due_us <= {now_once} ORDER BY due_us, id LIMIT $1 {skip_locked}
), u AS {materialized} (
  SELECT id FROM {t}second_look WHERE state = 0 AND signed = 0 AND due_us <= {now_once} ORDER BY due_us, id
  LIMIT (SELECT CASE WHEN $1 - count(*) < $2 THEN $1 - count(*) ELSE $2 END FROM s) {skip_locked}
)
UPDATE {t}second_look SET attempt = attempt + 1, epoch = epoch + 1, due_us = {now} + $3
WHERE id IN (SELECT id FROM s UNION ALL SELECT id FROM u) AND state = 0
RETURNING id, epoch, attempt, endpoint, event_id, object_id, own_account, signed, fetched, body, redacted

-- name: next_look
SELECT min(due) - {now} FROM (
  SELECT min(due_us) AS due FROM {t}second_look WHERE state = 0 AND signed = 1
  UNION ALL SELECT min(due_us) FROM {t}second_look WHERE state = 0 AND signed = 0) x

-- name: look_recorded
DELETE FROM {t}second_look WHERE id = $1 AND epoch = $2 AND state = 0

-- name: look_refused
UPDATE {t}second_look SET state = 1, due_us = {now}, reason = $3 WHERE id = $1 AND epoch = $2 AND state = 0

-- name: look_later
UPDATE {t}second_look SET due_us = {now} + $4, reason = $3 WHERE id = $1 AND epoch = $2 AND state = 0

-- name: look_released
UPDATE {t}second_look SET due_us = {now}, attempt = attempt - 1 WHERE id = $1 AND epoch = $2 AND state = 0

-- name: list_looks
SELECT id, state, endpoint, event_id, etype, account, livemode, signed, received_us, due_us, attempt, reason
FROM {t}second_look WHERE state = $1 AND id < $2 ORDER BY id DESC LIMIT $3

-- name: look_again
UPDATE {t}second_look SET state = 0, due_us = {now}, attempt = 0 WHERE state = 1 AND (CAST($1 AS {int}) IS NULL OR id = $1)

-- name: trim_looks
-- Refused ones beyond the newest $1.
DELETE FROM {t}second_look WHERE id IN (SELECT id FROM {t}second_look WHERE state = 1 ORDER BY id DESC LIMIT $2 OFFSET $1)

-- name: prune_looks
DELETE FROM {t}second_look WHERE id IN (
  SELECT id FROM {t}second_look WHERE state = 1 AND received_us < {now_once} - $1 ORDER BY id LIMIT $2)
