-- What has been found out on a case; all of it tells of somebody's life, so it is one encrypted value.
create table assessment (
    case_id      uuid        not null primary key references referral_case,
    municipality text        not null default current_setting('samtak.municipality'),
    findings     bytea       not null,
    version      bigint      not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null
);

-- A decision with all it rests on. Only how far its letters have come may ever change: see the grants.
create table decision (
    decision_id          uuid        not null primary key,
    municipality         text        not null default current_setting('samtak.municipality'),
    case_id              uuid        not null references referral_case,
    state                text        not null,
    decided_on           date        not null,
    made_at              timestamptz not null,
    decided_by           text        not null,
    facts                bytea       not null,
    trace                bytea       not null,
    coordinator_named_by date,
    rulebook_version     text        not null,
    policy_version       text        not null,
    dispatched_at        timestamptz
);
create index decision_by_case on decision (case_id);

alter table letter_order add column decision_id uuid references decision;

do $$
declare
    one text;
begin
    foreach one in array array['assessment', 'decision'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert on %I to ${app}', one);
    end loop;
end $$;
grant update on assessment to ${app};
grant update (state, dispatched_at) on decision to ${app};

-- A sender asks for what it sent by the id it was given; the municipality is found here, for that one question. The
-- policy opens the table to the owner alone, who migrates it and runs this function.
create policy asked_by_its_sender on referral for select to current_user using (true);
create function municipality_of_referral(asked uuid, sender text) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return (select municipality from public.referral where referral_id = asked and sender_organisation = sender);
revoke all on function municipality_of_referral(uuid, text) from public;
grant execute on function municipality_of_referral(uuid, text) to ${app};
