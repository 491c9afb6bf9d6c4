-- What an older version's tables lack, by the version that brought it. New tables and indexes come from schema.sql.

-- name: 2
ALTER TABLE {t}event ADD COLUMN {if_new} redacted {int} NOT NULL DEFAULT 0;
ALTER TABLE {t}object_head ADD COLUMN {if_new} fetched_us {int};

-- name: 3
ALTER TABLE {t}follow_up ADD COLUMN {if_new} lost {int} NOT NULL DEFAULT 0;
DROP INDEX IF EXISTS {t}event_type;

-- name: 4
-- Objects are told apart by account, mode and id, and by the kind where ids are chosen by their owner or shared.
ALTER TABLE {t}event ADD COLUMN {if_new} object_key TEXT {byte_order};
UPDATE {t}event SET object_key = CASE WHEN etype LIKE 'coupon.%' THEN 'coupon:' WHEN etype LIKE 'plan.%' THEN 'plan:'
    WHEN etype LIKE 'price.%' THEN 'price:' WHEN etype LIKE 'product.%' THEN 'product:' WHEN etype LIKE 'sku.%' THEN 'sku:'
    WHEN etype LIKE 'capability.%' THEN 'capability:' WHEN etype LIKE 'account.application.%' THEN 'application:' ELSE '' END
  || object_id || ' ' || coalesce(nullif(substr(account, length(rtrim(account, replace(account, '/', ''))) + 1), ''), '-')
  || CASE livemode WHEN 0 THEN ' test' ELSE ' live' END WHERE object_id IS NOT NULL;
UPDATE {t}event SET lane = CASE WHEN lane = object_id THEN object_key ELSE lane || ' '
    || coalesce(nullif(substr(account, length(rtrim(account, replace(account, '/', ''))) + 1), ''), '-')
    || CASE livemode WHEN 0 THEN ' test' ELSE ' live' END END WHERE lane IS NOT NULL;
UPDATE {t}task SET lane = (SELECT e.lane FROM {t}event e WHERE e.seq = {t}task.seq) WHERE lane IS NOT NULL;
ALTER TABLE {t}object_head RENAME COLUMN object_id TO object_key;
DELETE FROM {t}object_head WHERE NOT EXISTS (SELECT 1 FROM {t}event e WHERE e.object_id = {t}object_head.object_key);
UPDATE {t}object_head SET object_key = coalesce(
  (SELECT e.object_key FROM {t}event e WHERE e.seq = {t}object_head.seq AND e.object_id = {t}object_head.object_key),
  (SELECT max(e.object_key) FROM {t}event e WHERE e.object_id = {t}object_head.object_key));
-- These ended a state, not their object: what is told of it afterwards is news.
UPDATE {t}object_head SET deleted = 0 WHERE deleted = 1 AND EXISTS (SELECT 1 FROM {t}event e WHERE e.seq = {t}object_head.seq
  AND e.etype IN ('customer.subscription.deleted', 'apps.install.deleted', 'promotion_code.deleted', 'customer.payment_method.deleted'));
DROP INDEX IF EXISTS {t}event_object;
DROP INDEX IF EXISTS {t}object_head_object;
-- What is planned for whom: which handlers there are, and which of them a task is for.
ALTER TABLE {t}task ADD COLUMN {if_new} plan {int} NOT NULL DEFAULT 0;

-- name: 5
-- Not filled for the events that are there: that would read every body while nothing else runs.
ALTER TABLE {t}event ADD COLUMN {if_new} customer TEXT;

-- name: 6
-- Only new tables: `endpoints` and `covered`.
SELECT 1;

-- name: 7
-- Only a new table: `second_look`.
SELECT 1;

-- name: 8
-- The trace context that came with a delivery. The new indexes come from schema.sql: `event_etype`, `event_account`, `task_dead_seq`.
ALTER TABLE {t}event ADD COLUMN {if_new} traceparent TEXT;

-- name: 9
-- Not filled for the events that are there: that would read every body while nothing else runs. The new indexes come from
-- schema.sql: `event_request_id`, `event_idempotency_key`, `event_unplanned`, `task_held`.
ALTER TABLE {t}event ADD COLUMN {if_new} request_id TEXT;
ALTER TABLE {t}event ADD COLUMN {if_new} idempotency_key TEXT;
