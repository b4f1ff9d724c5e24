-- Tokens for the JSON API, and answers that were given to a request with an idempotency key.
set local citus.multi_shard_modify_mode to 'sequential';

-- A token is known by its hash alone. It belongs to the door, like sign-ins; the application's role cannot read it.
create table api_token (
  org_id text not null,
  token_hash text not null,
  person_id text not null,
  name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (org_id, token_hash),
  foreign key (org_id, person_id) references person (org_id, person_id)
);
create index api_token_person on api_token (org_id, person_id);

-- Written in the transaction that does what was asked: whoever comes second with the same key waits for the first and gets its answer.
create table api_idempotency (
  org_id text not null,
  person_id text not null,
  key text not null,
  digest text not null,
  answer jsonb,
  at timestamptz not null,
  primary key (org_id, person_id, key),
  foreign key (org_id, person_id) references person (org_id, person_id)
);
create index api_idempotency_at on api_idempotency (org_id, at);

alter table api_token enable row level security;
alter table api_token force row level security;
grant select, insert, update on api_token to incline_door;
create policy door_all on api_token for all to incline_door using (true) with check (true);

-- Each person sees the answers that were given to them; the door sees only how old they are, and takes the old ones away.
alter table api_idempotency enable row level security;
alter table api_idempotency force row level security;
grant select, insert, update on api_idempotency to incline_app;
create policy app_all on api_idempotency for all to incline_app
  using (org_id = any (array[nullif(current_setting('incline.org', true), '')]) and person_id = nullif(current_setting('incline.person', true), ''))
  with check (org_id = any (array[nullif(current_setting('incline.org', true), '')]) and person_id = nullif(current_setting('incline.person', true), ''));
grant select (org_id, at), delete on api_idempotency to incline_door;
create policy door_select on api_idempotency for select to incline_door using (true);
create policy door_delete on api_idempotency for delete to incline_door using (true);
