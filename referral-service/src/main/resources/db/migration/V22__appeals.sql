-- An appeal from the day it came. What it says, and by whom, is one encrypted value.
create table appeal (
    appeal_id    uuid   not null primary key,
    municipality text   not null default current_setting('samtak.municipality'),
    case_id      uuid   not null references referral_case,
    decision_id  uuid   references decision,
    received_on  date   not null,
    timeliness   text   not null,
    state        text   not null,
    received     bytea  not null,
    version      bigint not null
);
create index appeal_by_case on appeal (case_id, received_on);

-- Each step as it was taken: never changed, never deleted.
create table appeal_step (
    appeal_id    uuid        not null references appeal,
    number       integer     not null,
    municipality text        not null default current_setting('samtak.municipality'),
    kind         text        not null,
    step         bytea       not null,
    taken_at     timestamptz not null,
    taken_by     text        not null,
    primary key (appeal_id, number)
);

do $$
declare
    one text;
begin
    foreach one in array array['appeal', 'appeal_step'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant update (state, received, version) on appeal to ${app};
