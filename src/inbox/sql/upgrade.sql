-- What an older version's tables lack, by the version that brought it. New tables and indexes come from schema.sql.

-- name: 2
ALTER TABLE {t}event ADD COLUMN {if_new} redacted {int} NOT NULL DEFAULT 0;
ALTER TABLE {t}object_head ADD COLUMN {if_new} fetched_us {int};

-- name: 3
ALTER TABLE {t}follow_up ADD COLUMN {if_new} lost {int} NOT NULL DEFAULT 0;
DROP INDEX IF EXISTS {t}event_type;
