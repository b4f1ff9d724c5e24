-- People, their figures and their cases. Every table begins with org_id, so that Citus can spread it by organisation;
-- every table about people has row security that is forced, with one permissive policy that joins its conditions by "and".
set local citus.multi_shard_modify_mode to 'sequential';

do $$ begin
  if not exists (select from pg_roles where rolname = 'incline_app') then create role incline_app login; end if;
  if not exists (select from pg_roles where rolname = 'incline_door') then create role incline_door login; end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant incline_app, incline_door to %I', current_user);
end $$;

-- Who is asking, for this transaction only. set_config would not reach the workers of Citus; "set local" does.
create function enter(org text, person text, parties text[], organisation text[], leads text[], imports boolean) returns void language plpgsql as $$
begin
  execute format('set local incline.org = %L', org);
  execute format('set local incline.person = %L', person);
  execute format('set local incline.parties = %L', parties::text);
  execute format('set local incline.organisation = %L', organisation::text);
  execute format('set local incline.leads = %L', leads::text);
  execute format('set local incline.imports = %L', case when imports then 'yes' else 'no' end);
end $$;

create table org (
  org_id text primary key,
  name text not null,
  policy jsonb not null,
  is_demo boolean not null default false,
  created_at timestamptz not null
);

create table person (
  org_id text not null references org (org_id),
  person_id text not null,
  name text not null,
  name_key text not null,
  email text,
  title text not null default '',
  region text not null default '',
  manager_id text,
  hr_partner_id text,
  is_hr boolean not null default false,
  is_admin boolean not null default false,
  left_on date,
  primary key (org_id, person_id),
  foreign key (org_id, manager_id) references person (org_id, person_id),
  foreign key (org_id, hr_partner_id) references person (org_id, person_id)
);
create unique index person_email on person (org_id, email) where email is not null;
create index person_name on person (org_id, name_key);
create index person_manager on person (org_id, manager_id);
create index person_hr on person (org_id, hr_partner_id);

-- Sign-in belongs to the door alone; the application's role cannot read it.
create table account (
  org_id text not null,
  person_id text not null,
  email text not null,
  password_hash text,
  created_at timestamptz not null,
  primary key (org_id, person_id),
  foreign key (org_id, person_id) references person (org_id, person_id)
);
create unique index account_email on account (org_id, email);

create table sign_in (
  org_id text not null,
  token_hash text not null,
  person_id text not null,
  acting_as text,
  method text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (org_id, token_hash),
  foreign key (org_id, person_id) references person (org_id, person_id)
);

create table attempt (
  org_id text not null,
  key text not null,
  at timestamptz not null,
  attempt_id text not null,
  primary key (org_id, key, at, attempt_id)
);

create table import (
  org_id text not null,
  import_id text not null,
  kind text not null,
  file_name text not null,
  digest text not null,
  accepted int not null,
  unchanged int not null,
  rejected jsonb not null,
  by_person text not null,
  at timestamptz not null,
  primary key (org_id, import_id)
);

create table deal (
  org_id text not null,
  deal_id text not null,
  subject_id text not null,
  product text not null,
  account text,
  stage text not null,
  engaged_on date,
  closed_on date,
  value numeric,
  import_id text not null,
  primary key (org_id, deal_id),
  foreign key (org_id, subject_id) references person (org_id, person_id)
);
create index deal_subject on deal (org_id, subject_id, stage);

-- Never overwritten: a correction is a new revision that says which import brought it.
create table reading (
  org_id text not null,
  subject_id text not null,
  indicator text not null,
  week date not null,
  revision int not null,
  value double precision not null,
  numerator double precision,
  denominator double precision,
  source text not null,
  recorded_at timestamptz not null,
  primary key (org_id, subject_id, indicator, week, revision)
);

create table stream (
  org_id text not null,
  stream_id text not null,
  subject_id text not null,
  head_position int not null,
  head_hash text not null,
  is_shared boolean not null default false,
  primary key (org_id, stream_id),
  foreign key (org_id, subject_id) references person (org_id, person_id)
);
create index stream_subject on stream (org_id, subject_id);

create table event (
  org_id text not null,
  stream_id text not null,
  position int not null,
  type text not null,
  version int not null,
  at timestamptz not null,
  at_text text not null,
  actor text not null,
  subject_id text not null,
  audience text not null check (audience in ('parties', 'organisation')),
  digest text not null,
  previous text not null,
  hash text not null,
  primary key (org_id, stream_id, position),
  foreign key (org_id, stream_id) references stream (org_id, stream_id)
);

create table event_body (
  org_id text not null,
  stream_id text not null,
  position int not null,
  subject_id text not null,
  audience text not null,
  body jsonb not null,
  salt text not null,
  primary key (org_id, stream_id, position),
  foreign key (org_id, stream_id, position) references event (org_id, stream_id, position)
);

create table receipt (
  org_id text not null,
  stream_id text not null,
  position int not null,
  subject_id text not null,
  occasion text not null,
  note text not null,
  at timestamptz not null,
  primary key (org_id, stream_id, position),
  foreign key (org_id, stream_id, position) references event (org_id, stream_id, position)
);

-- Lists: what pages read. Written with the events, in the same transaction, and rebuilt from them at any time.
create table case_list (
  org_id text not null,
  case_id text not null,
  subject_id text not null,
  phase text not null,
  opened_on date not null,
  starts_on date,
  final_on date,
  outcome text,
  waits_for text,
  is_shared boolean not null default false,
  primary key (org_id, case_id),
  foreign key (org_id, subject_id) references person (org_id, person_id)
);
create index case_list_subject on case_list (org_id, subject_id);

create table session_list (
  org_id text not null,
  case_id text not null,
  session_id text not null,
  subject_id text not null,
  on_day date not null,
  at_time text not null,
  kind text not null,
  state text not null,
  missed_by text,
  primary key (org_id, case_id, session_id)
);
create index session_list_day on session_list (org_id, subject_id, on_day);

create table promise_list (
  org_id text not null,
  case_id text not null,
  promise_id text not null,
  subject_id text not null,
  owner_id text not null,
  kind text not null,
  what text not null,
  due_on date not null,
  state text not null,
  primary key (org_id, case_id, promise_id)
);
create index promise_list_subject on promise_list (org_id, subject_id, state);

create table escalation_list (
  org_id text not null,
  escalation_id text not null,
  subject_id text not null,
  owner_id text not null,
  what text not null,
  answer_by date not null,
  answer text,
  primary key (org_id, escalation_id)
);
create index escalation_owner on escalation_list (org_id, owner_id);

-- Figures about how a manager coaches, with no name but the manager's: what a leader may see, in groups.
create table coaching_figure (
  org_id text not null,
  stream_id text not null,
  position int not null,
  manager_id text not null,
  what text not null,
  on_day date not null,
  primary key (org_id, stream_id, position)
);
create index coaching_figure_manager on coaching_figure (org_id, manager_id, what);

create table outbox (
  org_id text not null,
  outbox_id text not null,
  kind text not null,
  subject_id text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  done_at timestamptz,
  attempts int not null default 0,
  next_at timestamptz not null,
  last_error text,
  primary key (org_id, outbox_id)
);
create index outbox_open on outbox (org_id, next_at) where done_at is null;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only: % on % is refused', tg_op, tg_table_name;
end $$;
create trigger event_keeps before update or delete on event for each row execute function refuse_change();
create trigger event_stays before truncate on event for each statement execute function refuse_change();
create trigger event_body_keeps before update on event_body for each row execute function refuse_change();
create trigger event_body_stays before truncate on event_body for each statement execute function refuse_change();
create trigger receipt_keeps before update or delete on receipt for each row execute function refuse_change();
create trigger receipt_stays before truncate on receipt for each statement execute function refuse_change();
create trigger reading_keeps before update on reading for each row execute function refuse_change();

-- The second wall. Conditions are written out, without subqueries and without functions that read tables.
do $$
declare
  own_org constant text := $p$org_id = any (array[nullif(current_setting('incline.org', true), '')])$p$;
  parties constant text := $p$subject_id = any (coalesce(nullif(current_setting('incline.parties', true), ''), '{}')::text[])$p$;
  organisation constant text := $p$subject_id = any (coalesce(nullif(current_setting('incline.organisation', true), ''), '{}')::text[])$p$;
  leads constant text := $p$manager_id = any (coalesce(nullif(current_setting('incline.leads', true), ''), '{}')::text[])$p$;
  imports constant text := $p$current_setting('incline.imports', true) = 'yes'$p$;
  me constant text := $p$nullif(current_setting('incline.person', true), '')$p$;
  by_audience constant text := '(' || organisation || ' or (audience = ''parties'' and ' || parties || '))';
  once_shared constant text := '(' || organisation || ' or (is_shared and ' || parties || '))';
  rule record;
begin
  for rule in
    select * from (values
      ('org', 'select', me || ' is not null'),
      ('person', 'select', me || ' is not null'),
      ('person', 'insert', imports),
      ('person', 'update', imports),
      ('import', 'select', imports),
      ('import', 'insert', imports),
      ('deal', 'select', '(' || imports || ' or ' || parties || ')'),
      ('deal', 'insert', imports),
      ('deal', 'update', imports),
      ('reading', 'select', '(' || imports || ' or ' || parties || ')'),
      ('reading', 'insert', imports),
      ('stream', 'select', once_shared),
      ('stream', 'insert', organisation),
      ('stream', 'update', once_shared),
      ('event', 'select', by_audience),
      ('event', 'insert', by_audience),
      ('event_body', 'select', by_audience),
      ('event_body', 'insert', by_audience),
      ('receipt', 'select', parties),
      ('receipt', 'insert', parties),
      ('case_list', 'select', once_shared),
      ('case_list', 'insert', organisation),
      ('case_list', 'update', once_shared),
      ('session_list', 'select', parties),
      ('session_list', 'insert', parties),
      ('session_list', 'update', parties),
      ('session_list', 'delete', parties),
      ('promise_list', 'select', parties),
      ('promise_list', 'insert', parties),
      ('promise_list', 'update', parties),
      ('escalation_list', 'select', '(' || organisation || ' or owner_id = ' || me || ')'),
      ('escalation_list', 'insert', organisation),
      ('escalation_list', 'update', organisation),
      ('coaching_figure', 'select', '(manager_id = ' || me || ' or ' || leads || ')'),
      ('coaching_figure', 'insert', me || ' is not null'),
      ('outbox', 'insert', parties)
    ) as rules (tab, verb, condition)
  loop
    execute format('alter table %I enable row level security', rule.tab);
    execute format('alter table %I force row level security', rule.tab);
    execute format('grant %s on %I to incline_app', rule.verb, rule.tab);
    execute format('create policy %I on %I for %s to incline_app %s', 'app_' || rule.verb, rule.tab, rule.verb,
      case rule.verb
        when 'insert' then format('with check (%s and %s)', own_org, rule.condition)
        when 'update' then format('using (%s and %s) with check (%s and %s)', own_org, rule.condition, own_org, rule.condition)
        else format('using (%s and %s)', own_org, rule.condition)
      end);
  end loop;
end $$;

-- The door: who is it, and whom may they reach. It reads nothing that anybody wrote about anybody.
grant select on org, person to incline_door;
grant select (org_id, subject_id) on case_list to incline_door;
grant select, insert, update, delete on account, sign_in, attempt to incline_door;
grant select, update on outbox to incline_door;
create policy door_select on org for select to incline_door using (true);
create policy door_select on person for select to incline_door using (true);
create policy door_select on case_list for select to incline_door using (true);
create policy door_select on outbox for select to incline_door using (true);
create policy door_update on outbox for update to incline_door using (true) with check (true);
do $$
declare tab text;
begin
  foreach tab in array array['account', 'sign_in', 'attempt'] loop
    execute format('alter table %I enable row level security', tab);
    execute format('alter table %I force row level security', tab);
    execute format('create policy door_all on %I for all to incline_door using (true) with check (true)', tab);
  end loop;
end $$;
