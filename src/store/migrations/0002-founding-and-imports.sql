-- Founding an organisation, and imports that correct what they brought before.
set local citus.multi_shard_modify_mode to 'sequential';

-- Whoever writes people or deals of an organisation takes this row first and holds it to the end of the transaction,
-- so that two imports at once do the same as two imports after each other.
create table import_turn (
  org_id text primary key references org (org_id),
  import_id text not null
);

-- Which import brought a reading; null for what came by another way. A reading that an import no longer bears out is
-- withdrawn by a revision that says so, because readings are never overwritten or removed.
alter table reading add column import_id text;
alter table reading add column is_withdrawn boolean not null default false;

-- An organisation is founded by the application's role, which has entered it as its importer, and not by the door:
-- the door faces everybody who has not signed in, and gains no right to write about anybody.
do $$
declare
  own_org constant text := $p$org_id = any (array[nullif(current_setting('incline.org', true), '')])$p$;
  imports constant text := $p$current_setting('incline.imports', true) = 'yes'$p$;
  rule record;
begin
  for rule in
    select * from (values ('org', 'insert'), ('import_turn', 'select'), ('import_turn', 'insert'), ('import_turn', 'update')) as rules (tab, verb)
  loop
    execute format('alter table %I enable row level security', rule.tab);
    execute format('alter table %I force row level security', rule.tab);
    execute format('grant %s on %I to incline_app', rule.verb, rule.tab);
    execute format('create policy %I on %I for %s to incline_app %s', 'app_' || rule.verb, rule.tab, rule.verb,
      case rule.verb
        when 'insert' then format('with check (%s and %s)', own_org, imports)
        when 'update' then format('using (%s and %s) with check (%s and %s)', own_org, imports, own_org, imports)
        else format('using (%s and %s)', own_org, imports)
      end);
  end loop;
end $$;
