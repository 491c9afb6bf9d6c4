-- Each statement counts the rows that break one invariant and names one of them. A healthy inbox answers 0 everywhere.

-- name: lost_task
-- an event's group, or a replay of it, has neither an open task nor a done row
SELECT count(*), coalesce(min(e.event_id), '') FROM {t}event e WHERE e.planned > (
  SELECT count(*) FROM (SELECT grp, generation FROM {t}task WHERE seq = e.seq
    UNION SELECT grp, generation FROM {t}done WHERE seq = e.seq) x)

-- name: done_and_open
-- a finished task is still open in the same generation
SELECT count(*), coalesce(min(CAST(t.seq AS TEXT)), '') FROM {t}task t JOIN {t}done d
  ON d.seq = t.seq AND d.grp = t.grp AND d.generation = t.generation WHERE d.outcome <> 9

-- name: lane_overlap
-- two tasks of one lane are active at once
SELECT count(*), coalesce(min(lane), '') FROM (
  SELECT lane FROM {t}task WHERE lane IS NOT NULL AND state IN (1, 2, 5) GROUP BY grp, lane HAVING count(*) > 1) x

-- name: stuck_waiting
-- a task waits in a lane that nobody occupies
SELECT count(*), coalesce(min(CAST(w.seq AS TEXT)), '') FROM {t}task w WHERE w.state = 0 AND NOT EXISTS (
  SELECT 1 FROM {t}task a WHERE a.grp = w.grp AND a.lane = w.lane AND a.lane IS NOT NULL AND a.state IN (1, 2, 5))

-- name: lease_without_owner
-- a leased task names no worker or no end
SELECT count(*), coalesce(min(CAST(seq AS TEXT)), '') FROM {t}task WHERE state = 2 AND (worker IS NULL OR leased_until IS NULL)

-- name: overdue_lease
-- a lease ended more than five minutes ago and nobody rescued it
SELECT count(*), coalesce(min(CAST(seq AS TEXT)), '') FROM {t}task WHERE state = 2 AND leased_until < {now} - 300000000

-- name: epoch_ahead
-- an attempt has a higher epoch than its task
SELECT count(*), coalesce(min(CAST(a.seq AS TEXT)), '') FROM {t}attempt a JOIN {t}task t ON t.seq = a.seq AND t.grp = a.grp
  WHERE a.epoch > t.epoch

-- name: orphan_task
-- a task has no event
SELECT count(*), coalesce(min(CAST(t.seq AS TEXT)), '') FROM {t}task t WHERE NOT EXISTS (SELECT 1 FROM {t}event e WHERE e.seq = t.seq)

-- name: orphan_follow_up
-- a follow-up belongs to a run that never committed
SELECT count(*), coalesce(min(CAST(f.id AS TEXT)), '') FROM {t}follow_up f WHERE NOT EXISTS (
  SELECT 1 FROM {t}done d WHERE d.seq = f.seq AND d.grp = f.grp AND d.generation = f.generation)

-- name: broken_done
-- a handler committed by itself, and nobody has looked at the task since
SELECT count(*), coalesce(min(CAST(d.seq AS TEXT)), '') FROM {t}done d WHERE d.outcome = 9 AND NOT EXISTS (
  SELECT 1 FROM {t}task t WHERE t.seq = d.seq AND t.grp = d.grp AND (t.state IN (4, 5) OR t.generation > d.generation)) AND NOT EXISTS (
  SELECT 1 FROM {t}done n WHERE n.seq = d.seq AND n.grp = d.grp AND n.generation > d.generation)

-- name: bodiless_task
-- an open task has lost its body
SELECT count(*), coalesce(min(e.event_id), '') FROM {t}task t JOIN {t}event e ON e.seq = t.seq WHERE e.body IS NULL

-- name: orphan_done
-- a done row has no event
SELECT count(*), coalesce(min(CAST(d.seq AS TEXT)), '') FROM {t}done d WHERE NOT EXISTS (SELECT 1 FROM {t}event e WHERE e.seq = d.seq)

-- name: outdated_commit
-- a commit counted although its task had been claimed again
SELECT count(*), coalesce(min(CAST(d.seq AS TEXT)), '') FROM {t}done d JOIN {t}attempt a
  ON a.seq = d.seq AND a.grp = d.grp AND a.generation = d.generation WHERE a.epoch > d.epoch AND d.outcome <> 9

-- name: overdue_backoff
-- a delayed task's time came more than five minutes ago and nobody returned it to its lane
SELECT count(*), coalesce(min(CAST(seq AS TEXT)), '') FROM {t}task WHERE state = 3 AND due_us < {now} - 300000000

-- name: unhandled_task
-- an event waits for a handler that no process has
SELECT count(*), coalesce(min(e.event_id), '') FROM {t}task t JOIN {t}event e ON e.seq = t.seq WHERE t.state = 6

-- name: older_than_handler
-- an event was recorded up to a day before the first handler for it, and nobody has asked for it since
SELECT count(*), coalesce(min(e.event_id), '') FROM {t}event e WHERE e.planned = 0 AND e.body IS NOT NULL AND EXISTS (
  SELECT 1 FROM {t}program p CROSS JOIN {each}(p.routes{as_json}) j WHERE e.received_us > p.since_us - 86400000000
  AND (j.value ->> 2 = '*' OR j.value ->> 2 = e.etype OR substr(e.etype, 1, length(j.value ->> 2) + 1) = (j.value ->> 2) || '.'
    OR substr(j.value ->> 2, length(j.value ->> 2) - 1) = '.*'
      AND substr(e.etype, 1, length(j.value ->> 2) - 1) = substr(j.value ->> 2, 1, length(j.value ->> 2) - 1)
      AND {instr}(substr(e.etype, length(j.value ->> 2)), '.') = 0))

-- name: overdue_follow_up
-- a follow-up's lease ended more than five minutes ago and nobody rescued it
SELECT count(*), coalesce(min(CAST(id AS TEXT)), '') FROM {t}follow_up
  WHERE state = 2 AND (worker IS NULL OR leased_until IS NULL OR leased_until < {now} - 300000000)

-- name: stale_without_head
-- an event was skipped as stale, and no state that was applied supersedes it
SELECT count(*), coalesce(min(e.event_id), '') FROM {t}done d JOIN {t}event e ON e.seq = d.seq WHERE d.outcome = 1 AND NOT EXISTS (
  SELECT 1 FROM {t}object_head h WHERE h.grp = d.grp AND h.object_key = e.object_key)

-- name: head_behind
-- a state that a handler applied is newer than the one that counts as its newest
SELECT count(*), coalesce(min(h.object_key), '') FROM {t}object_head h JOIN {t}event e ON e.object_key = h.object_key AND e.created_us > h.created_us
  JOIN {t}attempt a ON a.seq = e.seq AND a.grp = h.grp AND a.outcome = 0
  WHERE EXISTS (SELECT 1 FROM {each}(a.handlers{as_json}) j WHERE j.value ->> 'handler' = h.handler
    AND j.value ->> 'outcome' = 'done' AND j.value ->> 'note' IS NULL)

-- name: fact_skipped
-- a handler that sees every event was skipped as if it wanted only the newest state
SELECT count(DISTINCT e.event_id), coalesce(min(e.event_id), '') FROM {t}attempt a JOIN {t}event e ON e.seq = a.seq
  CROSS JOIN {each}(a.handlers{as_json}) j WHERE a.outcome = 0 AND j.value ->> 'outcome' = 'skipped'
  AND j.value ->> 'detail' LIKE 'stale: %' AND NOT EXISTS (SELECT 1 FROM {t}object_head h
    WHERE h.grp = a.grp AND h.object_key = e.object_key AND h.handler = j.value ->> 'handler')

-- name: covered_twice
-- a span of the ledger overlaps another one of its account, or ends before it has begun
SELECT count(*), coalesce(min(CAST(c.from_s AS TEXT)), '') FROM {t}covered c WHERE c.from_s >= c.to_s OR EXISTS (
  SELECT 1 FROM {t}covered o WHERE o.account = c.account AND o.livemode = c.livemode AND o.from_s > c.from_s AND o.from_s < c.to_s)

-- name: overdue_second_look
-- a delivery's second look has been due for more than five minutes and nobody takes it
SELECT count(*), coalesce(min(event_id), '') FROM {t}second_look WHERE state = 0 AND due_us < {now} - 300000000
