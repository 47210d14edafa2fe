-- Nobody names the municipality of a row: it is the one the transaction was opened for.

-- Lets a constraint say that two stretches of time must not overlap for one id. Trusted: the owner may add it.
create extension if not exists btree_gist;

-- Who can be a coordinator. Name, telephone and workplace are one encrypted value.
create table coordinator (
    coordinator_id uuid        not null primary key,
    municipality   text        not null default current_setting('samtak.municipality'),
    staff_id       text        not null,
    contact        bytea       not null,
    service        text        not null,
    approved_on    date,
    trained_on     date,
    active_from    date        not null,
    active_until   date,
    registered_at  timestamptz not null,
    unique (municipality, staff_id)
);
create index coordinator_in_order on coordinator (municipality, coordinator_id);

-- A case on which something was granted. Its row is the lock, and its version numbers what we tell of it.
create table coordinated_case (
    case_id      uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    person_id    uuid        not null,
    granted_at   timestamptz not null,
    version      bigint      not null
);

-- Who is responsible, in half-open stretches [from, until). The database refuses what the rules never make: two at once
-- (the exclusion), and nobody at all (each stretch but the first begins where another one ends).
create table responsibility (
    responsibility_id uuid        not null primary key,
    municipality      text        not null default current_setting('samtak.municipality'),
    case_id           uuid        not null references coordinated_case,
    holder            text        not null check (holder in ('UNIT', 'COORDINATOR')),
    appointment_id    uuid,
    coordinator_id    uuid        references coordinator,
    from_at           timestamptz not null,
    until_at          timestamptz,
    follows           timestamptz,
    check (until_at > from_at),
    check (follows = from_at),
    check ((holder = 'COORDINATOR') = (appointment_id is not null and coordinator_id is not null)),
    unique (case_id, until_at),
    constraint one_responsible_at_a_time exclude using gist (case_id with =, tstzrange(from_at, until_at) with &&)
        deferrable initially deferred,
    constraint somebody_responsible_before foreign key (case_id, follows) references responsibility (case_id, until_at)
        deferrable initially deferred
);
create unique index responsibility_begins_once on responsibility (case_id) where follows is null;

create table appointment_task (
    task_id      uuid        not null primary key,
    municipality text        not null default current_setting('samtak.municipality'),
    case_id      uuid        not null references coordinated_case,
    scheme       text        not null,
    granted_on   date        not null,
    due_on       date        not null,
    opened_at    timestamptz not null,
    done_at      timestamptz,
    done_by      text
);
create index appointment_task_by_date on appointment_task (municipality, due_on, task_id);
create unique index appointment_task_open on appointment_task (case_id) where done_at is null;

create table appointment (
    appointment_id   uuid        not null primary key,
    municipality     text        not null default current_setting('samtak.municipality'),
    case_id          uuid        not null references coordinated_case,
    person_id        uuid        not null,
    coordinator_id   uuid        not null references coordinator,
    secondary_id     uuid        references coordinator,
    scheme           text        not null,
    reason           text        not null,
    state            text        not null,
    from_at          timestamptz not null,
    until_at         timestamptz,
    end_reason       text,
    appointed_by     text        not null,
    rulebook_version text        not null,
    policy_version   text        not null,
    check (until_at > from_at),
    -- One coordinator of the whole for each person, whatever case they were appointed on.
    constraint one_coordinator_at_a_time
        exclude using gist (municipality with =, person_id with =, tstzrange(from_at, until_at) with &&)
        deferrable initially deferred
);
create index appointment_by_case on appointment (case_id, from_at);

-- What referral-service has told of consent: whether it is complete, and else who is missing.
create table consent_position (
    case_id        uuid   not null,
    purpose        text   not null,
    municipality   text   not null default current_setting('samtak.municipality'),
    complete_from  date,
    complete_until date,
    missing        uuid[] not null,
    primary key (case_id, purpose)
);

-- Letters that have to be written once it is known whom to: asked for again and again until there is an answer.
create table letter_errand (
    appointment_id uuid        not null primary key references appointment,
    municipality   text        not null default current_setting('samtak.municipality'),
    wanted_at      timestamptz not null,
    tries          integer     not null,
    next_try_at    timestamptz not null
);
create index letter_errand_due on letter_errand (next_try_at);

do $$
declare
    one text;
begin
    foreach one in array array['coordinator', 'coordinated_case', 'responsibility', 'appointment_task', 'appointment',
                               'consent_position', 'letter_errand'] loop
        execute format('alter table %I enable row level security', one);
        execute format('alter table %I force row level security', one);
        execute format('create policy own_municipality on %I to ${app} using (municipality = current_setting(''samtak.municipality'', true))', one);
        execute format('grant select, insert, update on %I to ${app}', one);
    end loop;
end $$;
grant delete on letter_errand to ${app};
-- The worker finds errands across municipalities: the one thing it may see here.
create policy errand_queue on letter_errand to ${worker} using (true);
grant select (appointment_id, municipality, tries, next_try_at), update (tries, next_try_at) on letter_errand to ${worker};

-- For the view next_due, which answers with one instant and nothing else: the legal time of the next thing this service
-- does by itself; null when there is none. What has been tried in vain for a while waits for somebody else.
create policy next_due on letter_errand for select to current_user using (true);
create view next_due as
    select min(wanted_at) as due_at from letter_errand where tries < 6;
grant select on next_due to ${worker};
