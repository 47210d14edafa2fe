-- Who touched whose data, when, what they did and why; denied tries too. Written once, never changed.
-- A try that no municipality can be named for has the municipality '-', which nobody but the owner can read.
create table access_log (
    entry_id           bigint generated always as identity primary key,
    municipality       text        not null,
    at                 timestamptz not null,
    caller_id          text        not null,
    caller_roles       text[]      not null,
    organisations      text[]      not null,
    what               text        not null,
    outcome            text        not null check (outcome in ('ALLOWED', 'REFUSED', 'DENIED', 'NOT_FOUND')),
    subjects           uuid[]      not null,
    purpose            text        not null,
    legal_basis        text,
    decision_reference text
);
create index access_log_by_time on access_log (municipality, at);

-- Entries that wait to be sealed: within a second, in the order they are found committed.
create table access_log_unsealed (
    entry_id     bigint not null primary key,
    municipality text   not null
);

-- Each seal covers some entries of one municipality and the seal before it.
create table access_log_seal (
    municipality text        not null,
    number       bigint      not null,
    entries      bigint[]    not null,
    sealed_at    timestamptz not null,
    hash         bytea       not null,
    primary key (municipality, number)
);

alter table access_log enable row level security;
alter table access_log force row level security;
create policy own_municipality on access_log to ${app}, ${worker}
    using (municipality = current_setting('samtak.municipality', true));
grant select, insert on access_log to ${app};
grant select on access_log to ${worker};

alter table access_log_unsealed enable row level security;
alter table access_log_unsealed force row level security;
create policy own_municipality on access_log_unsealed to ${app}
    using (municipality = current_setting('samtak.municipality', true));
-- The sealer empties the queue across municipalities; it names one before it looks at entries.
create policy sealer_queue on access_log_unsealed to ${worker} using (true);
grant select, insert on access_log_unsealed to ${app};
grant select, delete on access_log_unsealed to ${worker};

alter table access_log_seal enable row level security;
alter table access_log_seal force row level security;
create policy own_municipality on access_log_seal to ${app}, ${worker}
    using (municipality = current_setting('samtak.municipality', true));
grant select on access_log_seal to ${app};
grant select, insert on access_log_seal to ${worker};
