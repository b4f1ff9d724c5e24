-- A file that waits between its preview and its import. Only who may import sees it, and it goes with the import or after a day.
set local citus.multi_shard_modify_mode to 'sequential';

create table upload (
  org_id text not null,
  upload_id text not null,
  by_person text not null,
  file_name text not null,
  bytes bytea not null,
  at timestamptz not null,
  primary key (org_id, upload_id)
);

alter table upload enable row level security;
alter table upload force row level security;
grant select, insert, delete on upload to incline_app;
create policy app_all on upload for all to incline_app
  using (org_id = any (array[nullif(current_setting('incline.org', true), '')]) and current_setting('incline.imports', true) = 'yes' and by_person = nullif(current_setting('incline.person', true), ''))
  with check (org_id = any (array[nullif(current_setting('incline.org', true), '')]) and current_setting('incline.imports', true) = 'yes' and by_person = nullif(current_setting('incline.person', true), ''));
