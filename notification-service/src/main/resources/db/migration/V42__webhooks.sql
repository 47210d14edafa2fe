-- Whose system sent the referral that an entry registers: it sees what became of it.
alter table chronicle_entry add column sender_organisation text;
create index chronicle_entry_by_sender on chronicle_entry (municipality, sender_organisation, case_id)
    where sender_organisation is not null;

-- An address that is told when something has happened.
create table webhook_subscription (
    subscription_id       uuid        not null primary key,
    municipality          text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    -- Whose system it is; null for the municipality's own.
    organisation          text,
    url                   text        not null,
    types                 text[]      not null,
    -- Encrypted. After a rotation the former one is good for a while.
    secret                bytea       not null,
    former_secret         bytea,
    former_until          timestamptz,
    state                 text        not null check (state in ('ACTIVE', 'DISABLED')),
    disabled_because      text,
    created_at            timestamptz not null,
    version               bigint      not null,
    check ((state = 'DISABLED') = (disabled_because is not null)),
    check ((former_secret is null) = (former_until is null))
);
create index webhook_subscription_newest on webhook_subscription (municipality, organisation, subscription_id desc);

-- How far a subscription has been told: the feed as it goes on, or a part of it once more.
create table webhook_stream (
    stream_id       uuid        not null primary key,
    municipality    text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    subscription_id uuid        not null references webhook_subscription on delete cascade,
    -- The number in the feed of the last entry that was told.
    told_to         bigint      not null,
    -- The last one to tell; null for the stream that goes on.
    until           bigint,
    -- How often the next entry was told in vain, and when it is told (again), in technical time; null while the
    -- subscription is disabled.
    tries           integer     not null,
    next_try_at     timestamptz
);
create index webhook_stream_to_do on webhook_stream (next_try_at) where next_try_at is not null;
create index webhook_stream_of_subscription on webhook_stream (subscription_id);

-- Every call: kept before it is made, its outcome after. A row without outcome was cut off by a crash.
create table webhook_call (
    call_id         uuid        not null primary key,
    municipality    text        not null default current_setting('samtak.municipality')
        check (municipality <> ''),
    subscription_id uuid        not null references webhook_subscription on delete cascade,
    message_id      uuid        not null,
    type            text        not null,
    attempt         integer     not null,
    called_at       timestamptz not null,
    outcome         text check (outcome in ('DELIVERED', 'FAILED', 'GONE')),
    status          integer,
    fault           text,
    duration_ms     bigint
);
create index webhook_call_newest on webhook_call (municipality, subscription_id, call_id desc);

alter table webhook_subscription enable row level security;
alter table webhook_subscription force row level security;
create policy own_municipality on webhook_subscription to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert, update, delete on webhook_subscription to ${app};

alter table webhook_stream enable row level security;
alter table webhook_stream force row level security;
create policy own_municipality on webhook_stream to ${app}
    using (municipality = current_setting('samtak.municipality', true));
-- A queue: the worker takes the streams with something to tell, of all municipalities.
create policy work_queue on webhook_stream to ${worker} using (true);
grant select, insert, update, delete on webhook_stream to ${app};
grant select (stream_id, municipality, next_try_at) on webhook_stream to ${worker};
grant update (next_try_at) on webhook_stream to ${worker};

alter table webhook_call enable row level security;
alter table webhook_call force row level security;
create policy own_municipality on webhook_call to ${app}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert, update on webhook_call to ${app};
