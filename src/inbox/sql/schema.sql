-- The tables of the inbox. One text for both databases; the braces are filled in per dialect.
-- All times are microseconds since the Unix epoch. No triggers, no functions, no extensions, no enum types.
--
-- task.state         0 waiting for its lane    1 ready when due    2 leased    3 delayed outside its lane
--                    4 dead    5 dead and holding its lane    6 without a process that has its handlers
-- done.outcome       0 applied    1 every handler skipped it as stale    3 discarded by an operator
--                    5 a twin runs in its place    9 begun by a handler that ended the transaction: it may be half done
-- attempt.outcome    0 committed    1 to be tried again    2 given up    3 lease lost    4 a handler ended the transaction
-- minute_stat.outcome  as attempt.outcome, and 10 stale, 11 ambiguous
-- follow_up.state    1 ready when due    2 leased    4 dead
-- second_look.state  0 waits for its look, or is leased until due    1 refused
-- event.source       0 webhook    1 found in a list    2 entered by an operator    3 test    4 handed over by a queue    5 polled

-- customer: an id. NULL for events without a customer, with a redacted one, and for those of before version 5.
-- request_id, idempotency_key: likewise, and for those of before version 9; also where longer than Stripe's are.
CREATE TABLE IF NOT EXISTS {t}event (
  seq            {id},
  event_id       TEXT NOT NULL UNIQUE,
  etype          TEXT NOT NULL,
  account        TEXT,
  livemode       {int} NOT NULL,
  api_version    TEXT,
  object_id      TEXT,
  object_key     TEXT {byte_order},
  lane           TEXT,
  created_us     {int} NOT NULL,
  received_us    {int} NOT NULL,
  source         {int} NOT NULL,
  snapshot_event TEXT,
  endpoint       TEXT,
  deliveries     {int} NOT NULL DEFAULT 1,
  planned        {int} NOT NULL,
  body           {blob},
  redacted       {int} NOT NULL DEFAULT 0,
  customer       TEXT,
  traceparent    TEXT,
  request_id     TEXT,
  idempotency_key TEXT
){strict};
CREATE INDEX IF NOT EXISTS {i}event_object_key ON {t}event (object_key, created_us);
CREATE INDEX IF NOT EXISTS {i}event_etype ON {t}event (etype, seq);
CREATE INDEX IF NOT EXISTS {i}event_account ON {t}event (account, seq) WHERE account IS NOT NULL;
CREATE INDEX IF NOT EXISTS {i}event_customer ON {t}event (customer, seq) WHERE customer IS NOT NULL;
CREATE INDEX IF NOT EXISTS {i}event_request_id ON {t}event (request_id, seq) WHERE request_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS {i}event_idempotency_key ON {t}event (idempotency_key, seq) WHERE idempotency_key IS NOT NULL;
CREATE INDEX IF NOT EXISTS {i}event_unplanned ON {t}event (etype, seq) WHERE planned = 0;
CREATE INDEX IF NOT EXISTS {i}event_twin ON {t}event (snapshot_event) WHERE snapshot_event IS NOT NULL;

CREATE TABLE IF NOT EXISTS {t}task (
  seq          {int} NOT NULL,
  grp          TEXT NOT NULL,
  generation   {int} NOT NULL DEFAULT 0,
  lane         TEXT,
  created_us   {int} NOT NULL,
  state        {int} NOT NULL,
  retry        {int} NOT NULL DEFAULT 0,
  due_us       {int} NOT NULL,
  attempt      {int} NOT NULL DEFAULT 0,
  lost         {int} NOT NULL DEFAULT 0,
  epoch        {int} NOT NULL DEFAULT 0,
  leased_until {int},
  worker       {int},
  plan         {int} NOT NULL DEFAULT 0,
  PRIMARY KEY (seq, grp)
){strict}{hot};
CREATE INDEX IF NOT EXISTS {i}task_ready ON {t}task (grp, retry, due_us, seq) WHERE state = 1;
CREATE INDEX IF NOT EXISTS {i}task_leased ON {t}task (worker, leased_until) WHERE state = 2;
CREATE UNIQUE INDEX IF NOT EXISTS {i}task_active_lane ON {t}task (grp, lane) WHERE lane IS NOT NULL AND state IN (1, 2, 5);
CREATE INDEX IF NOT EXISTS {i}task_waiting ON {t}task (grp, lane, created_us, seq) WHERE state = 0;
CREATE INDEX IF NOT EXISTS {i}task_backoff ON {t}task (due_us) WHERE state = 3;
CREATE INDEX IF NOT EXISTS {i}task_dead ON {t}task (grp, seq) WHERE state IN (4, 5);
CREATE INDEX IF NOT EXISTS {i}task_dead_seq ON {t}task (seq, state) WHERE state IN (4, 5);
CREATE INDEX IF NOT EXISTS {i}task_held ON {t}task (seq) WHERE state = 5;
CREATE INDEX IF NOT EXISTS {i}task_unhandled ON {t}task (grp, plan) WHERE state = 6;

-- The handlers of each program that has worked here: a JSON array of group, name and pattern. gaps: what they may have missed.
CREATE TABLE IF NOT EXISTS {t}program (
  id           {int} NOT NULL PRIMARY KEY,
  since_us     {int} NOT NULL,
  seen_us      {int} NOT NULL,
  routes       TEXT NOT NULL,
  gaps         TEXT,
  gap_until_us {int} NOT NULL DEFAULT 0
){strict_no_rowid};

-- The handlers that tasks are for, by name: a JSON array. part: whether the others of the group have run, or are not meant.
CREATE TABLE IF NOT EXISTS {t}plan (
  id       {int} NOT NULL PRIMARY KEY,
  handlers TEXT NOT NULL,
  part     {int} NOT NULL
){strict_no_rowid};

CREATE TABLE IF NOT EXISTS {t}done (
  seq         {int} NOT NULL,
  grp         TEXT NOT NULL,
  generation  {int} NOT NULL,
  outcome     {int} NOT NULL,
  finished_us {int} NOT NULL,
  epoch       {int} NOT NULL,
  PRIMARY KEY (seq, grp, generation)
){strict_no_rowid};

CREATE TABLE IF NOT EXISTS {t}attempt (
  seq        {int} NOT NULL,
  grp        TEXT NOT NULL,
  epoch      {int} NOT NULL,
  generation {int} NOT NULL,
  attempt    {int} NOT NULL,
  outcome    {int} NOT NULL,
  at_us      {int} NOT NULL,
  ms         {int} NOT NULL,
  worker     {int},
  error      TEXT,
  handlers   TEXT,
  PRIMARY KEY (seq, grp, epoch)
){strict_no_rowid};

CREATE INDEX IF NOT EXISTS {i}attempt_time ON {t}attempt (at_us);

CREATE TABLE IF NOT EXISTS {t}object_head (
  grp        TEXT NOT NULL,
  handler    TEXT NOT NULL,
  object_key TEXT NOT NULL,
  created_us {int} NOT NULL,
  rank       {int} NOT NULL,
  seq        {int} NOT NULL,
  deleted    {int} NOT NULL DEFAULT 0,
  state      TEXT,
  fetched_us {int},
  PRIMARY KEY (grp, handler, object_key)
){strict_no_rowid};
CREATE INDEX IF NOT EXISTS {i}object_head_object_key ON {t}object_head (object_key);

CREATE TABLE IF NOT EXISTS {t}follow_up (
  id           {id},
  seq          {int} NOT NULL,
  grp          TEXT NOT NULL,
  generation   {int} NOT NULL,
  ordinal      {int} NOT NULL,
  name         TEXT NOT NULL,
  payload      TEXT NOT NULL,
  state        {int} NOT NULL DEFAULT 1,
  due_us       {int} NOT NULL,
  attempt      {int} NOT NULL DEFAULT 0,
  epoch        {int} NOT NULL DEFAULT 0,
  leased_until {int},
  worker       {int},
  error        TEXT,
  lost         {int} NOT NULL DEFAULT 0,
  UNIQUE (seq, grp, generation, ordinal)
){strict};
CREATE INDEX IF NOT EXISTS {i}follow_up_ready ON {t}follow_up (due_us, id) WHERE state = 1;
CREATE INDEX IF NOT EXISTS {i}follow_up_leased ON {t}follow_up (leased_until) WHERE state = 2;
CREATE INDEX IF NOT EXISTS {i}follow_up_dead ON {t}follow_up (id) WHERE state = 4;

CREATE TABLE IF NOT EXISTS {t}delivery (
  id            {id},
  at_us         {int} NOT NULL,
  event_id      TEXT,
  endpoint      TEXT,
  remote        TEXT,
  verdict       TEXT NOT NULL,
  status        {int} NOT NULL,
  secret_label  TEXT,
  headers       TEXT,
  authenticated {int} NOT NULL
){strict};
CREATE INDEX IF NOT EXISTS {i}delivery_event ON {t}delivery (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS {i}delivery_time ON {t}delivery (authenticated, at_us);

CREATE TABLE IF NOT EXISTS {t}minute_stat (
  minute_us {int} NOT NULL,
  grp       TEXT NOT NULL,
  etype     TEXT NOT NULL,
  outcome   {int} NOT NULL,
  n         {int} NOT NULL,
  sum_us    {int} NOT NULL,
  max_us    {int} NOT NULL,
  PRIMARY KEY (minute_us, grp, etype, outcome)
){strict_no_rowid};

CREATE TABLE IF NOT EXISTS {t}audit (
  id     {id},
  at_us  {int} NOT NULL,
  who    TEXT NOT NULL,
  action TEXT NOT NULL,
  why    TEXT NOT NULL,
  detail TEXT NOT NULL
){strict};

-- Webhook endpoints that `endpoints::StoredEndpoints` serves. record: JSON with the signing secrets in the clear, so whoever may
-- read this table can forge events. meta's `endpoints_revision` is another number after every change.
CREATE TABLE IF NOT EXISTS {t}endpoints (
  id     TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL
){strict};

-- Time in which every event is accounted for, by Stripe's clock, in seconds since the Unix epoch; of one account and mode no two
-- rows overlap. account: '' for the one whose key is used. beyond: Stripe lists the events of that time no longer.
CREATE TABLE IF NOT EXISTS {t}covered (
  account   TEXT NOT NULL,
  livemode  {int} NOT NULL,
  from_s    {int} NOT NULL,
  to_s      {int} NOT NULL,
  delivered {int} NOT NULL,
  found     {int} NOT NULL,
  refused   {int} NOT NULL,
  beyond    {int} NOT NULL,
  PRIMARY KEY (account, livemode, from_s)
){strict_no_rowid};

-- Deliveries that Stripe is asked about before they are events, all as posted. fetched: the event that Stripe gives is the one that
-- is recorded. due_us: of a waiting one when it is looked at, which is also the end of its lease; else when it was refused.
CREATE TABLE IF NOT EXISTS {t}second_look (
  id          {id},
  endpoint    TEXT NOT NULL,
  digest      TEXT NOT NULL,
  event_id    TEXT NOT NULL,
  etype       TEXT NOT NULL,
  account     TEXT,
  own_account TEXT,
  object_id   TEXT,
  livemode    {int} NOT NULL,
  created_us  {int} NOT NULL,
  received_us {int} NOT NULL,
  signed      {int} NOT NULL,
  fetched     {int} NOT NULL,
  state       {int} NOT NULL,
  due_us      {int} NOT NULL,
  attempt     {int} NOT NULL DEFAULT 0,
  epoch       {int} NOT NULL DEFAULT 0,
  reason      TEXT,
  body        {blob} NOT NULL,
  redacted    {int} NOT NULL,
  UNIQUE (endpoint, digest)
){strict};
CREATE INDEX IF NOT EXISTS {i}second_look_due ON {t}second_look (signed, due_us, id) WHERE state = 0;
CREATE INDEX IF NOT EXISTS {i}second_look_state ON {t}second_look (state, id);
